import * as v from 'valibot';
import type { Index, Indexes } from './index-file';
import { leaf, leafSize, nameSize, textSize, total, type Leaf } from './storage-size';

/** What one document puts into indexes; Firestore takes at most 40,000 entries, and at most 8 MiB. */
export interface IndexLoad {
  readonly entries: number;
  readonly bytes: number;
}

type Field = Leaf | readonly Leaf[];

const document = v.record(v.string(), v.unknown());

/**
 * By Firestore's own reckoning ("Storage size calculations"), for a document at a path that holds `data`. With
 * `before`, what was there, only the entries that a write over it puts anew.
 */
export function indexLoad(indexes: Indexes, path: string, data: object, before: object = {}): IndexLoad {
  const collection = path.split('/').at(-2) ?? '';
  const fields = new Map(fieldsOf(data));
  const stored = new Map(fieldsOf(before));
  const isNew = ({ fields: indexed }: Index) =>
    indexed.some(([name]) => JSON.stringify(fields.get(name)) !== JSON.stringify(stored.get(name)));
  const automatic = [...fields.keys()].flatMap((name) =>
    indexes
      .automatic(collection, name)
      .filter((index) => !isOfElements(index) || Array.isArray(fields.get(name)))
      .filter(isNew)
      .map((index) => load(index, fields, baseSize(path) + textSize(name))),
  );
  const composite = indexes.composite
    .filter((index) => index.collection === collection && index.fields.every(([name]) => fields.has(name)))
    .filter(isNew)
    .map((index) => load(index, fields, baseSize(path)));
  return [...automatic, ...composite].reduce(
    (sum, { entries, bytes }) => ({ entries: sum.entries + entries, bytes: sum.bytes + bytes }),
    { entries: 0, bytes: 0 },
  );
}

/** One entry; of an index by elements one for each element of the array. */
function load(index: Index, fields: ReadonlyMap<string, Field>, base: number): IndexLoad {
  const sizes = index.fields.map(([name, mode]) => {
    const value = fields.get(name) ?? null;
    return mode === 'contains' ? elementsOf(value).map(indexedSize) : [indexedSize(value)];
  });
  return sizes.reduce<IndexLoad>(
    (sum, ofField) => ({
      entries: sum.entries * ofField.length,
      bytes: sum.bytes * ofField.length + sum.entries * total(ofField),
    }),
    { entries: 1, bytes: base },
  );
}

const isOfElements = ({ fields }: Index) => fields.some(([, mode]) => mode === 'contains');
const elementsOf = (value: Field): readonly Leaf[] => (isList(value) ? value : []);
const isList = (value: Field): value is readonly Leaf[] => Array.isArray(value);

/** The name of the document and of the one above it, and what every entry has besides. */
const baseSize = (path: string) => nameSize(path) + nameSize(path.split('/').slice(0, -2).join('/')) + 32;

/** The start of a long text is all that is indexed. */
const INDEXED_BYTES = 1_500;

const indexedSize = (value: Field): number =>
  Math.min(isList(value) ? total(value.map(leafSize)) : leafSize(value), INDEXED_BYTES);

/** The fields with a value of their own, by their paths; maps are in them by what they hold. */
function fieldsOf(data: object, prefix = ''): [path: string, value: Field][] {
  return Object.entries(v.parse(document, data)).flatMap(([name, value]): [string, Field][] => {
    const path = `${prefix}${name}`;
    if (v.is(leaf, value)) return [[path, value]];
    if (v.is(v.array(leaf), value)) return [[path, value]];
    return fieldsOf(v.parse(document, value), `${path}.`);
  });
}
