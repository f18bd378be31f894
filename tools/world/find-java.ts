import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { javaHomes } from './java-homes';
import { parseJavaVersion } from './java-version';
import { runProgram } from './run-program';
import { SetupError } from '../../ops/project/setup-error';

/** The emulators of firebase-tools 15 want this or newer. */
const OLDEST_JAVA = 21;

export interface Java {
  readonly version: number;
  /** The folder with the `java` program in it, to be put first on PATH; null when PATH has the right one already. */
  readonly binFolder: string | null;
}

/** Finds a Java that is new enough: JAVA_HOME, PATH, then the places where systems keep them. SetupError if none. */
export async function findJava(): Promise<Java> {
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const [chosen, ...others] = javaHomes({ platform: process.platform, env: process.env, listFolder })
    .map((home) => join(home, 'bin'))
    .filter((folder) => existsSync(join(folder, program)));
  const onPath = { binFolder: null, program };
  const inFolder = (binFolder: string) => ({ binFolder, program: join(binFolder, program) });
  const candidates =
    process.env['JAVA_HOME'] !== undefined && chosen !== undefined
      ? [inFolder(chosen), onPath, ...others.map(inFolder)]
      : [onPath, ...(chosen === undefined ? [] : [inFolder(chosen)]), ...others.map(inFolder)];

  const tooOld: number[] = [];
  for (const candidate of candidates) {
    const { output } = await runProgram(candidate.program, ['-version']);
    const version = parseJavaVersion(output);
    if (version !== null && version >= OLDEST_JAVA) return { version, binFolder: candidate.binFolder };
    if (version !== null) tooOld.push(version);
  }
  const found = tooOld.length === 0 ? 'none was found' : `only ${[...new Set(tooOld)].join(', ')} was found`;
  throw new SetupError(
    `Java ${String(OLDEST_JAVA)} or newer is needed for the Firestore emulator; ${found}. ` +
      'Install one (https://adoptium.net, or your package manager), or set JAVA_HOME to where it is.',
  );
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
