import { homedir } from 'node:os';
import { join } from 'node:path';

/** Lists a folder; empty when there is none. */
type ListFolder = (folder: string) => readonly string[];

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly listFolder: ListFolder;
}

/**
 * The folders where this machine may keep a Java, most deliberate first: JAVA_HOME, then where the system and the
 * usual tools put them. Whether there is one in them is for the caller to find out.
 */
export function javaHomes({ platform, env, listFolder }: Machine): string[] {
  const inside = (folder: string, tail = '') =>
    listFolder(folder)
      // Newest names first: "temurin-25" before "java-17".
      .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(folder, name, tail));
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const everywhere = [...inside(join(home, '.sdkman/candidates/java')), ...inside(join(home, '.jdks'))];
  return [
    ...(env['JAVA_HOME'] ? [env['JAVA_HOME']] : []),
    ...systemHomes(platform, env, inside),
    ...everywhere,
  ];
}

function systemHomes(
  platform: NodeJS.Platform,
  env: Machine['env'],
  inside: (folder: string, tail?: string) => string[],
): string[] {
  switch (platform) {
    case 'darwin':
      return [
        ...inside('/Library/Java/JavaVirtualMachines', 'Contents/Home'),
        ...inside('/opt/homebrew/opt', 'libexec/openjdk.jdk/Contents/Home').filter((path) =>
          path.includes('openjdk'),
        ),
      ];
    case 'win32': {
      const programs = env['ProgramFiles'] ?? 'C:\\Program Files';
      return ['Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto'].flatMap((vendor) =>
        inside(join(programs, vendor)),
      );
    }
    default:
      return [...inside('/usr/lib/jvm'), ...inside('/opt/java')];
  }
}
