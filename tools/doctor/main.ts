import { SetupError } from '../../ops/project/setup-error';
import { inWords } from './look';
import { machineLooks } from './machine-looks';
import { readOptions, USAGE, type Options } from './options';
import { projectLooks, secretsInWords } from './project-looks';
import { readProject } from './read-project';

// `npm run doctor [-- --project <id>]`: what is missing on this machine, or in what is deployed to a project. Ends with 1
// where something is, and with 2 where the command was not understood.
const options = optionsOrNull();
if (options === null) process.exitCode = 2;
else if (options.help) console.log(USAGE);
else await look(options);

function optionsOrNull(): Options | null {
  try {
    return readOptions(process.argv.slice(3));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return null;
  }
}

async function look({ projectId }: Options): Promise<void> {
  const facts = projectId === null ? null : await readProject(projectId);
  const looks = facts === null ? await machineLooks() : projectLooks(facts);
  console.log(inWords(looks));
  if (facts !== null) console.log(['', ...secretsInWords(facts)].join('\n'));
  if (looks.some(({ mend }) => mend !== null)) process.exitCode = 1;
}
