import * as v from 'valibot';
import type { Index, Indexes } from './index-file';

/** What one document puts into indexes; Firestore takes at most 40,000 entries, and at most 8 MiB. */
export interface IndexLoad {
  readonly entries: number;
  readonly bytes: number;
}

type Leaf = string | number | boolean | null;
type Field = Leaf | readonly Leaf[];

const leaf = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const document = v.record(v.string(), v.unknown());

/** By Firestore's own reckoning ("Storage size calculations"), for a document at a path that holds `data`. */
export function indexLoad(indexes: Indexes, path: string, data: object): IndexLoad {
  const collection = path.split('/').at(-2) ?? '';
  const fields = new Map(fieldsOf(data));
  const automatic = [...fields.keys()].flatMap((name) =>
    indexes
      .automatic(collection, name)
      .filter((index) => !isOfElements(index) || Array.isArray(fields.get(name)))
      .map((index) => load(index, fields, baseSize(path) + textSize(name))),
  );
  const composite = indexes.composite
    .filter((index) => index.collection === collection && index.fields.every(([name]) => fields.has(name)))
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
    return mode === 'contains' ? elementsOf(value).map(size) : [size(value)];
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
const elementsOf = (value: Field): readonly Leaf[] =>
  Array.isArray(value) ? v.parse(v.array(leaf), value) : [];
const total = (sizes: readonly number[]) => sizes.reduce((sum, each) => sum + each, 0);

/** The name of the document and of the one above it, and what every entry has besides. */
const baseSize = (path: string) => nameSize(path) + nameSize(path.split('/').slice(0, -2).join('/')) + 32;
const nameSize = (path: string) => total(path.split('/').map(textSize)) + 16;
const textSize = (text: string) => Buffer.byteLength(text) + 1;

/** The start of a long text is all that is indexed. */
const INDEXED_BYTES = 1_500;

function size(value: Field): number {
  if (typeof value === 'string') return Math.min(textSize(value), INDEXED_BYTES);
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean' || value === null) return 1;
  return Math.min(total(value.map(size)), INDEXED_BYTES);
}

/** The fields with a value of their own, by their paths; maps are in them by what they hold. */
function fieldsOf(data: object, prefix = ''): [path: string, value: Field][] {
  return Object.entries(v.parse(document, data)).flatMap(([name, value]): [string, Field][] => {
    const path = `${prefix}${name}`;
    if (v.is(leaf, value)) return [[path, value]];
    if (v.is(v.array(leaf), value)) return [[path, value]];
    return fieldsOf(v.parse(document, value), `${path}.`);
  });
}
