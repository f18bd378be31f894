import { homedir } from 'node:os';
import { join } from 'node:path';
import { findRuntimes, type IJavaRuntime } from 'jdk-utils';
import { SetupError } from '../../ops/project/setup-error';

/** The emulators of firebase-tools 15 want this or newer. */
const OLDEST_JAVA = 21;

/** Where containers and IntelliJ keep some, beside the many places that the library knows. */
const FURTHER_PLACES = ['/opt/java', join(homedir(), '.jdks')];

/** The folder of a `java` program that is new enough, to be put first on PATH. SetupError if there is none. */
export async function findJava(): Promise<string> {
  const options = { withVersion: true, withTags: true, additionalLocations: FURTHER_PLACES };
  return join(chooseJava(await findRuntimes(options)).homedir, 'bin');
}

/** Of those that are new enough that of JAVA_HOME, then that on PATH, then the newest. */
export function chooseJava(found: readonly IJavaRuntime[]): IJavaRuntime {
  const newestFirst = found.toSorted((one, other) => versionOf(other) - versionOf(one));
  const fitting = newestFirst.filter((java) => versionOf(java) >= OLDEST_JAVA);
  const chosen =
    fitting.find(({ isJavaHomeEnv }) => isJavaHomeEnv) ??
    fitting.find(({ isInPathEnv }) => isInPathEnv) ??
    fitting[0];
  if (chosen !== undefined) return chosen;
  const others = [...new Set(newestFirst.map(versionOf))].join(', ');
  throw new SetupError(
    `Java ${String(OLDEST_JAVA)} or newer is needed for the Firestore emulator; ` +
      `${others === '' ? 'none' : `only ${others}`} was found. ` +
      'Install one (https://adoptium.net, or your package manager), or set JAVA_HOME to where it is.',
  );
}

const versionOf = ({ version }: IJavaRuntime) => version?.major ?? 0;
