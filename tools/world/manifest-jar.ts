import { strToU8, zipSync } from 'fflate';

/**
 * A jar that holds nothing but a manifest: `java -jar` on it runs `mainClass` of the jars at `classPath` (URLs, so
 * ASCII). A Java runtime comes without the `jar` tool.
 */
export function manifestJar(mainClass: string, classPath: readonly string[]): Uint8Array {
  const manifest = [
    'Manifest-Version: 1.0',
    `Main-Class: ${mainClass}`,
    `Class-Path: ${classPath.join(' ')}`,
    '',
    '',
  ].map(foldLine);
  // The first day that an archive knows, so that the same input gives the same bytes.
  const options = { level: 0, mtime: new Date(1980, 0, 1) } as const;
  return zipSync({ 'META-INF/MANIFEST.MF': strToU8(manifest.join('\r\n')) }, options);
}

/** The manifest format allows 72 bytes in a line; the rest goes on after a line end and a space. ASCII only. */
export function foldLine(line: string): string {
  const rest = line.slice(72).match(/.{1,71}/g) ?? [];
  return [line.slice(0, 72), ...rest].join('\r\n ');
}
