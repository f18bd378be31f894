import { isDeepStrictEqual } from 'node:util';
import type { Creation, DocumentWrite, Setting } from '@my-messages/domain/derived/document-write';
import type { StaffCardDoc } from '@my-messages/domain/documents/staff-card';
import type { Changes, DocPath, Fields as FieldsOf } from '@my-messages/domain/documents/written';
import type { Timestamp } from 'firebase-admin/firestore';

type Fields = Readonly<Record<string, unknown>>;

declare const checked: unique symbol;

/** A derived document as it is stored, and as its source says that it is to be. */
export interface Compared {
  readonly kind: 'derived';
  readonly path: string;
  readonly stored: StoredDocument | null;
  /** Null where it has no source and is to go. */
  readonly wanted: Fields | null;
  /** Written with what is wanted, and not compared: times of counting. */
  readonly alongside: Fields;
  /** Whether it has no other fields than these. */
  readonly whole: boolean;
}

/** The same where it is known that this fits the document: the functions below alone make one. */
export interface Derived extends Compared {
  readonly [checked]: true;
}

export interface StoredDocument {
  readonly data: Fields;
  readonly writtenAt: Timestamp;
}

/** A document that is derived as a whole, as it is written; when a line of the audit trail was recorded, and so expires, nothing tells. */
export function derivedWhole({ path, data }: Creation | Setting, stored: StoredDocument | null): Derived {
  const { recordedAt, expiresAt, ...wanted } = data;
  const alongside = recordedAt === undefined ? {} : { recordedAt, expiresAt };
  return asChecked({ kind: 'derived', path, stored, wanted, alongside, whole: true });
}

/** A document of which some fields are derived, and others written with them. */
export const derivedPart = <Doc, Given extends string, Beside extends string>(
  path: DocPath<Doc>,
  stored: StoredDocument | null,
  wanted: FieldsOf<Doc, Given>,
  alongside: FieldsOf<Doc, Beside>,
): Derived => asChecked({ kind: 'derived', path, stored, wanted, alongside, whole: false });

/**
 * A document that has copied fields beside its own: those of a change that is planned for one that says nothing yet, so
 * that all are there, and of a card that has none a title.
 */
export function derivedCopy(
  { path, data }: Exclude<DocumentWrite, { kind: 'delete' }>,
  stored: StoredDocument | null,
  own: Pick<Changes<StaffCardDoc>, 'title'> = {},
): Derived {
  const wanted = { ...data, ...own };
  return asChecked({ kind: 'derived', path, stored, wanted, alongside: {}, whole: false });
}

/** A derived document that has no source, and is to go. */
export const derivedFromNothing = (path: string, stored: StoredDocument | null): Derived =>
  asChecked({ kind: 'derived', path, stored, wanted: null, alongside: {}, whole: true });

/** The types of a document end here: from now on its fields are any fields. */
const asChecked = (compared: Compared) => compared as Derived;

/** What a look at one document found; only what is derived can be mended. */
export type Finding =
  | Derived
  /** A source that cannot be read, by the field that is not as it should be. */
  | { readonly kind: 'malformed'; readonly path: string; readonly field: string }
  /** What is only said, because nothing that is stored tells what to do. */
  | { readonly kind: 'said'; readonly path: string; readonly what: string };

/** How a derived document differs from what its source says; null where it does not. Names of fields, no values. */
export function difference({ stored, wanted, alongside, whole }: Compared): string | null {
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
