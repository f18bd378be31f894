import { readRebuildOptions } from '../reconcile/options';
import { rebuild } from '../reconcile/reconcile';
import { rebuiltInWords } from '../reconcile/summary';
import { withOrganization } from '../reconcile/with-organization';
import { describeError } from '../world/setup-error';

// `npm run rebuild`: makes one kind of derived documents anew.
try {
  const options = readRebuildOptions(process.argv.slice(3), process.env);
  const found = await withOrganization(options, (firestore, looking) =>
    rebuild(firestore, looking, options.what),
  );
  console.log(rebuiltInWords(found));
  process.exitCode = found.said > 0 ? 1 : 0;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
