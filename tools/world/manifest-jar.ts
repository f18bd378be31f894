import { crc32 } from './crc32';

/**
 * A jar that holds nothing but a manifest: `java -jar` on it runs `mainClass` of the jars at `classPath` (URLs, so
 * ASCII).
 * Written by hand, because a Java runtime comes without the `jar` tool.
 */
export function manifestJar(mainClass: string, classPath: readonly string[]): Buffer {
  const manifest = [
    'Manifest-Version: 1.0',
    `Main-Class: ${mainClass}`,
    `Class-Path: ${classPath.join(' ')}`,
    '',
    '',
  ]
    .map(foldLine)
    .join('\r\n');
  return storedZip('META-INF/MANIFEST.MF', Buffer.from(manifest, 'ascii'));
}

/** The manifest format allows 72 bytes in a line; the rest goes on after a line end and a space. ASCII only. */
export function foldLine(line: string): string {
  const rest = line.slice(72).match(/.{1,71}/g) ?? [];
  return [line.slice(0, 72), ...rest].join('\r\n ');
}

/** A zip archive of one file, stored without compression. */
function storedZip(name: string, content: Buffer): Buffer {
  const nameBytes = Buffer.from(name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0); // version needed: 2.0
  common.writeUInt16LE(0, 2); // flags
  common.writeUInt16LE(0, 4); // method: stored
  common.writeUInt16LE(0, 6); // time: midnight
  common.writeUInt16LE(0x21, 8); // date: 1 January 1980, so that the same input gives the same bytes
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, content]);

  const directory = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'),
    common,
    Buffer.alloc(14), // no comment, first disk, no attributes, local header at offset 0
    nameBytes,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}
