import { isDeepStrictEqual } from 'node:util';
import type { Timestamp } from 'firebase-admin/firestore';

export type Fields = Readonly<Record<string, unknown>>;

/** A derived document as it is stored, and as its source says that it is to be. */
export interface Derived {
  readonly kind: 'derived';
  readonly path: string;
  readonly stored: StoredDocument | null;
  /** Null where it has no source and is to go. */
  readonly wanted: Fields | null;
  /** Written with what is wanted, and not compared: times of counting, and who wrote. */
  readonly alongside: Fields;
  /** Whether it has no other fields than these. */
  readonly whole: boolean;
}

export interface StoredDocument {
  readonly data: Fields;
  readonly writtenAt: Timestamp;
}

/** What a look at one document found; only what is derived can be mended. */
export type Finding =
  | Derived
  /** A source that cannot be read, by the field that is not as it should be. */
  | { readonly kind: 'malformed'; readonly path: string; readonly field: string }
  /** What is only said, because nothing that is stored tells what to do. */
  | { readonly kind: 'said'; readonly path: string; readonly what: string };

/** How a derived document differs from what its source says; null where it does not. Names of fields, no values. */
export function difference({ stored, wanted, alongside, whole }: Derived): string | null {
  if (stored === null) return wanted === null ? null : 'missing';
  if (wanted === null) return 'without source';
  const wrong = Object.keys(wanted).filter((field) => !isDeepStrictEqual(stored.data[field], wanted[field]));
  const absent = Object.keys(alongside).filter((field) => stored.data[field] === undefined);
  const further = whole
    ? Object.keys(stored.data).filter((field) => !(field in wanted) && !(field in alongside))
    : [];
  const fields = [...wrong, ...absent, ...further].sort();
  return fields.length === 0 ? null : `differs in ${fields.join(', ')}`;
}
