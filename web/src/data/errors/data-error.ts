/** The closed list of what can go wrong between the app and the server. Screens choose their words by it. */
export type DataErrorKind =
  'signed-out' | 'forbidden' | 'missing' | 'offline' | 'busy' | 'too-large' | 'rejected' | 'unexpected';

/**
 * An error of the data layer. `reference` is what a person can quote, and what it is found by, in the log of the
 * functions and among the problems, once it was shown: see `useProblemText`.
 */
export class DataError extends Error {
  readonly reference = crypto.randomUUID().slice(0, 8);

  constructor(
    readonly kind: DataErrorKind,
    options?: ErrorOptions,
  ) {
    super(kind, options);
    this.name = 'DataError';
  }
}
