import type { DocPath, Fields, Part, Whole } from '../documents/written';

declare const checked: unique symbol;

type Data = Readonly<Record<string, unknown>>;

interface Write<Kind, Stored> {
  readonly kind: Kind;
  readonly path: string;
  readonly data: Stored;
  readonly [checked]: true;
}

export type Creation = Write<'create', Data>;
export type Setting = Write<'set', Data>;
export type Update = Write<'update', Data>;
export type Removal = Write<'delete', null>;

/** A document as it shall be, whole or not at all. */
export type WholeWrite = Creation | Setting | Removal;

/**
 * One document of a change: made (`create`: it must not be there), written whole (`set`), given some fields (`update`:
 * it must be there, its other fields stay), or taken away. Fields are stored as they are. That they fit their document
 * is known, for the functions below alone make one.
 */
export type DocumentWrite = WholeWrite | Update;

export const create = <Doc, Given extends string>(path: DocPath<Doc>, data: Whole<Doc, Given>): Creation =>
  asChecked({ kind: 'create', path, data });

export const set = <Doc, Given extends string>(path: DocPath<Doc>, data: Whole<Doc, Given>): Setting =>
  asChecked({ kind: 'set', path, data });

/** A stored document, whole, with other fields; those that it has besides stay. What was stored nobody has checked. */
export const changed = <Doc, Given extends string>(
  path: DocPath<Doc>,
  stored: Data,
  fields: Fields<Doc, Given>,
): Setting => asChecked({ kind: 'set', path, data: { ...stored, ...fields } });

/** Fields within a map are named by dotted paths. */
export const update = <Doc, Given extends string>(path: DocPath<Doc>, data: Part<Doc, Given>): Update =>
  asChecked({ kind: 'update', path, data });

export const remove = (path: DocPath<unknown>): Removal => asChecked({ kind: 'delete', path, data: null });

/** The types of a document end here: from now on its fields are any fields. */
const asChecked = <Made extends object>(write: Made) => write as Made & { readonly [checked]: true };
