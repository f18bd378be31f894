import { describeError } from '../project/setup-error';
import { readRebuildOptions, readReconcileOptions, type Environment } from './options';
import { rebuild, reconcile } from './reconcile';
import { rebuiltInWords, reconciledInWords } from './summary';
import { withOrganization } from './with-organization';

/** A command: reads its arguments, prints what it finds, and gives the exit code. */
export type Command = (args: readonly string[], environment: Environment) => Promise<number>;

/** `npm run reconcile`: holds everything derived against its source, and mends it. */
export const reconcileCommand: Command = telling(async (args, environment) => {
  const options = readReconcileOptions(args, environment);
  const found = await withOrganization(options, (firestore, looking) =>
    reconcile(firestore, looking, options.check),
  );
  console.log(reconciledInWords(found, options.check));
  return found.said + (options.check ? found.differences : 0);
});

/** `npm run rebuild`: makes one kind of derived documents anew. */
export const rebuildCommand: Command = telling(async (args, environment) => {
  const options = readRebuildOptions(args, environment);
  const found = await withOrganization(options, (firestore, looking) =>
    rebuild(firestore, looking, options.what),
  );
  console.log(rebuiltInWords(found));
  return found.said;
});

/** The exit code is 1 where something is left to be done, and where the command failed, which it says. */
export function telling(act: Command): Command {
  return async (args, environment) => {
    try {
      return (await act(args, environment)) > 0 ? 1 : 0;
    } catch (error) {
      console.error(describeError(error));
      return 1;
    }
  };
}
