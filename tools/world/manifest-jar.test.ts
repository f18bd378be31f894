import { crc32 as reference } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from './crc32';
import { foldLine, manifestJar } from './manifest-jar';

test('the checksum is the standard one', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
  expect(crc32(Buffer.from('any bytes'))).toBe(reference('any bytes'));
});

test('lines of a manifest stay within 72 bytes, and unfold to what they were', () => {
  for (const length of [1, 71, 72, 73, 143, 144, 500]) {
    const line = 'x'.repeat(length);
    const folded = foldLine(line);
    expect(Math.max(...folded.split('\r\n').map((part) => part.length))).toBeLessThanOrEqual(72);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  }
});

test('the archive holds the manifest, and its directory points at it', () => {
  const jar = manifestJar('a.B', ['file:///c.jar', 'file:///d.jar']);
  const content =
    'Manifest-Version: 1.0\r\nMain-Class: a.B\r\nClass-Path: file:///c.jar file:///d.jar\r\n\r\n';
  const end = jar.subarray(jar.length - 22);
  expect(end.readUInt32LE(0)).toBe(0x06054b50);
  const directory = jar.subarray(end.readUInt32LE(16));
  expect(directory.readUInt32LE(0)).toBe(0x02014b50);
  expect(directory.readUInt32LE(16)).toBe(reference(content));
  const local = jar.subarray(directory.readUInt32LE(42));
  expect(local.readUInt32LE(0)).toBe(0x04034b50);
  const nameLength = local.readUInt16LE(26);
  expect(local.toString('utf8', 30, 30 + nameLength)).toBe('META-INF/MANIFEST.MF');
  const start = 30 + nameLength + local.readUInt16LE(28);
  expect(local.toString('utf8', start, start + local.readUInt32LE(18))).toBe(content);
});
