import { describeError } from '../world/setup-error';
import { readReconcileOptions } from './options';
import { reconcile } from './reconcile';
import { reconciledInWords } from './summary';
import { withOrganization } from './with-organization';

// `npm run reconcile`: holds everything derived against its source, and mends it.
try {
  const options = readReconcileOptions(process.argv.slice(3), process.env);
  const found = await withOrganization(options, (firestore, looking) =>
    reconcile(firestore, looking, options.check),
  );
  console.log(reconciledInWords(found, options.check));
  const left = found.said + (options.check ? found.differences : 0);
  process.exitCode = left > 0 ? 1 : 0;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
