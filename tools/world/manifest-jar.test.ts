import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { foldLine, manifestJar } from './manifest-jar';

test('lines of a manifest stay within 72 bytes, and unfold to what they were', () => {
  for (const length of [1, 71, 72, 73, 143, 144, 500]) {
    const line = 'x'.repeat(length);
    const folded = foldLine(line);
    expect(Math.max(...folded.split('\r\n').map((part) => part.length))).toBeLessThanOrEqual(72);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  }
});

test('the archive holds the manifest alone, and is the same each time', () => {
  const make = () => manifestJar('a.B', ['file:///c.jar', 'file:///d.jar']);
  const files = Object.entries(unzipSync(make())).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    [
      'META-INF/MANIFEST.MF',
      'Manifest-Version: 1.0\r\nMain-Class: a.B\r\nClass-Path: file:///c.jar file:///d.jar\r\n\r\n',
    ],
  ]);
  expect(make()).toEqual(make());
});
