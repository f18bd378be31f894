import type { DocPath, Fields, Whole } from '@my-messages/domain/documents/written';

declare const checked: unique symbol;

/**
 * One document as it shall be, whole; null takes it away. The fields are those of domain's document types: the functions
 * below alone make one. What was stored before they cannot know; `checkWrite` holds that before anything is written.
 */
export interface DocumentWrite {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly [checked]: true;
}

type Kept = DocumentWrite & { readonly data: Readonly<Record<string, unknown>> };

export const whole = <Doc, Given extends string>(path: DocPath<Doc>, data: Whole<Doc, Given>): Kept =>
  asChecked({ path, data });

/** A stored document with other fields; those that it has besides stay. */
export const changed = <Doc, Given extends string>(
  path: DocPath<Doc>,
  stored: Readonly<Record<string, unknown>>,
  fields: Fields<Doc, Given>,
): Kept => asChecked({ path, data: { ...stored, ...fields } });

export const gone = (path: DocPath<unknown>): DocumentWrite => asChecked({ path, data: null });

/** The types of a document end here: from now on its fields are any fields. */
const asChecked = <Made extends object>(write: Made) => write as Made & Kept;
