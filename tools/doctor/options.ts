import { parseArgs } from 'node:util';
import { isDemoProject } from '../../ops/project/project-target';
import { describeError, SetupError } from '../../ops/project/setup-error';

export const USAGE = `Usage: npm run doctor [-- --project <id>]

Says what is missing: without options on this machine, for "npm start" and "npm test"; with a project in the
configuration that is deployed to it. Ends with 1 where something is missing.

  --project <id>       the Firebase project of a clinic
  --help               print this`;

const PROJECT_ID = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

export interface Options {
  readonly help: boolean;
  /** Null where the machine is meant. */
  readonly projectId: string | null;
}

/** Reads the command line. Throws a SetupError that says what is wrong, and how the command is used. */
export function readOptions(args: readonly string[]): Options {
  const { help = false, project = null } = parsed(args);
  if (project !== null && !PROJECT_ID.test(project))
    throw refused(`“${project}” is not the id of a project.`);
  if (project !== null && isDemoProject(project))
    throw refused(`${project} is a project of the emulators: it needs no configuration.`);
  return { help, projectId: project };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { project: { type: 'string' }, help: { type: 'boolean' } } })
      .values;
  } catch (error) {
    throw refused(describeError(error));
  }
}

const refused = (message: string) => new SetupError(`${message}\n\n${USAGE}`);
