/** The closed list of what can go wrong between the app and the server. Screens choose their words by it. */
export type DataErrorKind =
  'signed-out' | 'forbidden' | 'missing' | 'offline' | 'busy' | 'too-large' | 'rejected' | 'unexpected';

/**
 * An error of the data layer. `reference` is what a person can quote, and what it is found by, in the log of the
 * functions and among the problems, once it was shown: see `useProblemText`.
 */
export class DataError extends Error {
  readonly reference = crypto.randomUUID().slice(0, 8);

  /** Whether it was refused while this browser could not show by App Check that it is the app that asks. */
  readonly unproven: boolean;

  constructor(
    readonly kind: DataErrorKind,
    { unproven = false, ...options }: ErrorOptions & { readonly unproven?: boolean } = {},
  ) {
    super(kind, options);
    this.unproven = unproven;
    this.name = 'DataError';
  }
}
