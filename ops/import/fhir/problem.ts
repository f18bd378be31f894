/**
 * Something in a bundle that keeps it from being imported: where (a JSON path such as `entry[3].resource.name`) and
 * what is wrong there. Never the value: values are patients' names and addresses.
 */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Everything that was found wrong with one bundle; thrown where nothing further can be read from it. */
export class BundleError extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'BundleError';
  }
}

/** A {@link BundleError} of one problem. */
export const problemAt = (path: string, message: string) => new BundleError([{ path, message }]);
