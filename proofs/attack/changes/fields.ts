import type { Case, Change, Write } from '../model/request';
import { interleave } from '../model/interleave';
import { pathsOf, valueAt, withValueAt } from '../model/fields';
import { DELETED, isFields, isSame, type Fields, type Value } from '../model/value';
import type { Documents } from '../world/documents';
import type { Places } from '../world/places';
import { near, say } from './values';

type WithFields = Exclude<Write, { kind: 'delete' }>;

/** One field of one write is missing, added, or another. */
export function fields(places: Places, documents: Documents, { request }: Case): Change[] {
  if (request.kind !== 'commit') return [];
  return interleave(
    request.writes.flatMap((write) =>
      write.kind === 'delete'
        ? []
        : [
            written(places, write),
            write.kind === 'update' ? unwritten(places, write, documents.get(write.path)) : [],
          ],
    ),
  );
}

function written(places: Places, write: WithFields): Change[] {
  const all = pathsOf(write.fields);
  const maps = [[], ...all.filter((path) => isFields(valueAt(write.fields, path)))];
  return interleave([
    ...all.map((path) => {
      const value = valueAt(write.fields, path);
      return [undefined, ...near(places, value ?? null)].map((other) => put(write.path, path, other));
    }),
    ...maps.map((path) => [put(write.path, [...path, 'intruder'], true)]),
  ]);
}

/** What an update leaves alone: each field of the stored document, changed or deleted besides. */
function unwritten(places: Places, write: WithFields, stored: Fields = {}): Change[] {
  const leaves = pathsOf(stored).filter((path) => !isFields(valueAt(stored, path)));
  const isTouched = (path: readonly string[]) =>
    Object.keys(write.fields).some(
      (name) => path.join('.') === name || path.join('.').startsWith(`${name}.`),
    );
  return interleave(
    leaves
      .filter((path) => !isTouched(path))
      .map((path) => {
        const others: Value[] = [...near(places, valueAt(stored, path) ?? null).slice(0, 2), DELETED];
        return others.map((value) => put(write.path, [path.join('.')], value));
      }),
  );
}

/** The write at a path, with one of its values put in place, or left out where it is undefined. */
export function put(document: string, path: readonly string[], value: Value | undefined): Change {
  return {
    name: `${path.join('.')}: ${say(value)} in ${kindOf(document)}`,
    apply: (original) =>
      editWrite(original, document, (before, kind) => {
        // Only an update can delete a field.
        if (value === DELETED && kind === 'set') return null;
        if (value === undefined && valueAt(before, path) === undefined) return null;
        return withValueAt(before, path, value);
      }),
  };
}

/** The case with the fields of one write edited; null where there is no such write, or it stays the same. */
export function editWrite(
  original: Case,
  document: string,
  edit: (fields: Fields, kind: WithFields['kind']) => Fields | null,
): Case | null {
  const { request } = original;
  if (request.kind !== 'commit') return null;
  const write = request.writes.find(({ path }) => path === document);
  if (write === undefined || write.kind === 'delete') return null;
  const after = edit(write.fields, write.kind);
  if (after === null || isSame(after, write.fields)) return null;
  // An update of nothing is none.
  if (write.kind === 'update' && Object.keys(after).length === 0) return null;
  const writes = request.writes.map((each) => (each === write ? { ...write, fields: after } : each));
  return { ...original, request: { ...request, writes } };
}

const kindOf = (path: string) => path.split('/').at(-2) ?? '';
