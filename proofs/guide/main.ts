import { describeError } from '../../ops/project/setup-error';
import { parseGuideOptions } from './options';
import { plantInCopy } from './plant-in-copy';
import { runGuide } from './run-guide';

// `npm run test:guide`: every claim of the patient guide, held by a test in the browser, printed as a list.
// `npm run test:guide -- --plant [defect…]`: shows of each of these tests that it can fail.
try {
  const options = parseGuideOptions(process.argv.slice(3));
  process.exitCode = options.kind === 'run' ? await runGuide() : await plantInCopy(options.defects);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
