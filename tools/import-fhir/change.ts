import type { DocumentWrite } from '../directory/document-write';

/** What an import does to one person, chart or connection. */
export type Change = 'new' | 'changed' | 'unchanged';

export interface Outcome {
  readonly of: 'people' | 'charts' | 'connections';
  readonly id: string;
  readonly change: Change;
  /** True for an open chart without anybody on its care team. */
  readonly nobody?: boolean;
}

/** The documents to write, and what they amount to. */
export interface Changes {
  readonly writes: readonly DocumentWrite[];
  readonly outcomes: readonly Outcome[];
}

/** `changedBy` of every document that an import writes, for the audit trail. */
export const CHANGED_BY = 'import';

/**
 * The write that brings `fields` into a stored document, or none when they are there already. Other fields stay.
 * `current` are the stored values of the same fields, as domain's parsers read them.
 */
export function changeOf<Fields extends Record<string, unknown>>(
  path: string,
  stored: Readonly<Record<string, unknown>>,
  current: { readonly [Key in keyof Fields]: unknown },
  fields: Fields,
): DocumentWrite[] {
  const same = Object.keys(fields).every(
    (key) => JSON.stringify(current[key]) === JSON.stringify(fields[key]),
  );
  return same ? [] : [{ path, data: { ...stored, ...fields, changedBy: CHANGED_BY } }];
}
