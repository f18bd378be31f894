/**
 * The major version in what `java -version` prints, or null. Understands the old scheme too: "1.8.0_401" is 8.
 */
export function parseJavaVersion(output: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2] ?? '0')];
  return first === 1 ? second : first;
}
