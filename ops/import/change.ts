import type { DocPath, Fields } from '@my-messages/domain/documents/written';
import { changed, type WholeWrite } from '@my-messages/domain/derived/document-write';

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
  readonly writes: readonly WholeWrite[];
  readonly outcomes: readonly Outcome[];
}

/**
 * The write that brings `fields` into a stored document, or none when they are there already. Other fields stay.
 * `current` are the stored values of the same fields, as domain's parsers read them.
 */
export function changeOf<Doc, Given extends string>(
  path: DocPath<Doc>,
  stored: Readonly<Record<string, unknown>>,
  current: { readonly [Key in NoInfer<Given>]: unknown },
  fields: Fields<Doc, Given>,
): WholeWrite[] {
  const known = new Map<string, unknown>(Object.entries(current));
  const same = Object.entries(fields).every(
    ([key, value]) => JSON.stringify(known.get(key)) === JSON.stringify(value),
  );
  return same ? [] : [changed(path, stored, fields)];
}
