import type { DocPath, Part, Whole } from '../documents/written';

declare const checked: unique symbol;

/**
 * One document of a change: made (`create`: it must not be there), written whole (`set`), given some fields (`update`:
 * it must be there, its other fields stay), or taken away. Fields are stored as they are. That they fit their document
 * is known, for the functions below alone make one.
 */
export type DocumentWrite = (
  | {
      readonly kind: 'create';
      readonly path: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'set' | 'update';
      readonly path: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'delete'; readonly path: string }
) & { readonly [checked]: true };

export type Creation = Extract<DocumentWrite, { kind: 'create' }>;

export const create = <Doc, Given extends string>(path: DocPath<Doc>, data: Whole<Doc, Given>): Creation =>
  asChecked({ kind: 'create', path, data });

export const set = <Doc, Given extends string>(path: DocPath<Doc>, data: Whole<Doc, Given>): DocumentWrite =>
  asChecked({ kind: 'set', path, data });

/** Fields within a map are named by dotted paths. */
export const update = <Doc, Given extends string>(
  path: DocPath<Doc>,
  data: Part<Doc, Given>,
): DocumentWrite => asChecked({ kind: 'update', path, data });

export const remove = (path: DocPath<unknown>): DocumentWrite => asChecked({ kind: 'delete', path });

/** The types of a document end here: from now on its fields are any fields. */
const asChecked = <Made extends object>(write: Made) => write as Made & DocumentWrite;
