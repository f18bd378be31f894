import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { utf8Text } from './read-json';

/** A line of an NDJSON file. Lines count from 1, as editors count them. */
export interface Line {
  readonly number: number;
  /** The byte at which it begins. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;

/** The lines of a file, of which one at a time is in memory. Only LF ends one: others may stand in a text. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let next = { number: 1, offset: 0 };
  const take = (end: Buffer): Line => {
    const line = { ...next, bytes: begun.length === 0 ? end : Buffer.concat([...begun, end]) };
    begun = [];
    next = { number: line.number + 1, offset: line.offset + line.bytes.length + 1 };
    return line;
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield take(Buffer.alloc(0));
}

/** The bytes of a line that was met before. */
export async function bytesAt(path: string, offset: number, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer;
  } finally {
    await file.close();
  }
}

/** The resource in a line, or why there is none. */
export function readLine(
  bytes: Uint8Array,
): { readonly resourceType: string } | 'blank' | 'encoding' | 'json' | 'type' {
  const text = utf8Text(bytes);
  if (text === null) return 'encoding';
  if (text.trim() === '') return 'blank';
  try {
    const value: unknown = JSON.parse(text);
    return isTyped(value) ? value : 'type';
  } catch {
    return 'json';
  }
}

const isTyped = (value: unknown): value is { readonly resourceType: string } =>
  typeof value === 'object' &&
  value !== null &&
  'resourceType' in value &&
  typeof value.resourceType === 'string';
