import { join } from 'node:path';
import { expect, test } from 'vitest';
import { javaHomes } from './java-homes';
import { parseJavaVersion } from './java-version';

test.each([
  ['openjdk version "25.0.3" 2026-04-21 LTS\nOpenJDK Runtime Environment', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21" 2023-09-19', 21],
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_401"', 8],
  ['openjdk version "24-ea" 2025-03-18', 24],
])('reads the version of %j', (output, version) => {
  expect(parseJavaVersion(output)).toBe(version);
});

test.each(['', 'The operation couldn’t be completed. Unable to locate a Java Runtime.', 'version 21'])(
  'sees no version in %j',
  (output) => {
    expect(parseJavaVersion(output)).toBeNull();
  },
);

function folders(content: Readonly<Record<string, readonly string[]>>) {
  return (folder: string) => content[folder] ?? [];
}

test('JAVA_HOME comes first, then the newest that the system has', () => {
  const listFolder = folders({ '/usr/lib/jvm': ['java-9-openjdk', 'java-17-openjdk', 'java-21-openjdk'] });
  expect(javaHomes({ platform: 'linux', env: { JAVA_HOME: '/mine', HOME: '/home/a' }, listFolder })).toEqual([
    '/mine',
    join('/usr/lib/jvm/java-21-openjdk', ''),
    join('/usr/lib/jvm/java-17-openjdk', ''),
    join('/usr/lib/jvm/java-9-openjdk', ''),
  ]);
});

test('finds what a Mac and SDKMAN keep', () => {
  const listFolder = folders({
    '/Library/Java/JavaVirtualMachines': ['temurin-21.jdk'],
    [join('/Users/a', '.sdkman/candidates/java')]: ['25-tem'],
  });
  expect(javaHomes({ platform: 'darwin', env: { HOME: '/Users/a' }, listFolder })).toEqual([
    join('/Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home'),
    join('/Users/a/.sdkman/candidates/java/25-tem'),
  ]);
});
