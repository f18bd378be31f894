import { instant } from '@my-messages/domain/documents/document';
import * as v from 'valibot';

// What things weigh by Firestore's own reckoning, in bytes: "Storage size calculations",
// firebase.google.com/docs/firestore/storage-size.

/** A value that is neither a map nor an array; a time is a number or either SDK's Timestamp. */
export const leaf = v.union([v.string(), instant, v.boolean(), v.null()]);
export type Leaf = v.InferInput<typeof leaf>;

/** What every document, and every map in one, has besides its fields. */
const OVERHEAD = 32;

/** A text: its bytes, and one more. */
export const textSize = (text: string) => Buffer.byteLength(text) + 1;

/** A document's name, which is its path. */
export const nameSize = (path: string) => total(path.split('/').map(textSize)) + 16;

export const total = (sizes: readonly number[]) => sizes.reduce((sum, each) => sum + each, 0);

export function leafSize(value: Leaf): number {
  if (typeof value === 'string') return textSize(value);
  return typeof value === 'boolean' || value === null ? 1 : 8;
}

/** A document at a path that holds `data`, without what it puts into indexes. */
export const documentSize = (path: string, data: object): number => nameSize(path) + mapSize(data);

const mapSize = (data: object): number =>
  total(Object.entries(data).map(([name, value]) => textSize(name) + valueSize(value))) + OVERHEAD;

function valueSize(value: unknown): number {
  if (v.is(leaf, value)) return leafSize(value);
  if (Array.isArray(value)) return total(value.map(valueSize));
  return mapSize(v.parse(v.record(v.string(), v.unknown()), value));
}
