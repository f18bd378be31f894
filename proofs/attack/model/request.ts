import * as v from 'valibot';
import { DELETED, pathsOf, valueAt, type Fields, type Path, type Value } from './value';

/** Whatever stands in a tree of values; what is held here is the form of a request. */
const value = v.custom<Value>((each) => each !== undefined);
const fields = v.pipe(
  v.record(v.string(), value),
  // What the server makes, or takes away, are fields, and so is a list: Firestore takes none of them in a list.
  v.check((all) =>
    pathsOf(all).every((path) => {
      const each = valueAt(all, path);
      if (typeof each === 'symbol') return !isInList(all, path);
      return !Array.isArray(each) || !Array.isArray(valueAt(all, path.slice(0, -1)));
    }),
  ),
);

const isInList = (all: Fields, path: Path) =>
  path.some((_, depth) => Array.isArray(valueAt(all, path.slice(0, depth))));

const write = v.variant('kind', [
  /** Of the whole document: a create, or an update where it is there already. */
  v.object({
    kind: v.literal('set'),
    path: v.string(),
    fields: v.pipe(
      fields,
      v.check((all) => pathsOf(all).every((path) => valueAt(all, path) !== DELETED)),
    ),
  }),
  /** Of the named fields, by names with dots, of a document that is there. */
  v.object({
    kind: v.literal('update'),
    path: v.string(),
    fields: v.pipe(
      fields,
      v.check((all) => Object.keys(all).length > 0),
      // What goes is named itself, and does not stand in a map that is written.
      v.check((all) => pathsOf(all).every((path) => path.length === 1 || valueAt(all, path) !== DELETED)),
    ),
  }),
  v.object({ kind: v.literal('delete'), path: v.string() }),
]);
export type Write = v.InferOutput<typeof write>;

const operator = v.picklist([
  ...(['EQUAL', 'NOT_EQUAL', 'IN', 'ARRAY_CONTAINS', 'LESS_THAN_OR_EQUAL', 'GREATER_THAN_OR_EQUAL'] as const),
]);

const query = v.object({
  /** The document above the collection; empty for the root, null for every collection of that name at any depth. */
  parent: v.nullable(v.string()),
  collection: v.string(),
  where: v.array(v.tuple([v.string(), operator, value])),
  orderBy: v.array(v.tuple([v.string(), v.picklist(['ASCENDING', 'DESCENDING'])])),
  limit: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Query = v.InferOutput<typeof query>;

/** The kind of a document, by the collections that it is in, and the ids on the way to it, the last one first. */
export function placeOf(path: string): { readonly kind: string; readonly ids: readonly string[] } {
  const every = (odd: number) => path.split('/').filter((_, index) => index % 2 === odd);
  return { kind: every(0).join('/'), ids: every(1).reverse() };
}

/** A query of a collection; what is left out asks for the first 25. */
export function queryOf(path: string, rest: Partial<Query> = {}): Query {
  const at = path.lastIndexOf('/');
  const place = { parent: path.slice(0, Math.max(at, 0)), collection: path.slice(at + 1) };
  return { ...place, where: [], orderBy: [], limit: 25, ...rest };
}

/** One request, as data: for the oracle, to be sent, and to be printed. */
const request = v.variant('kind', [
  v.object({ kind: v.literal('get'), path: v.string(), mask: v.exactOptional(v.array(v.string())) }),
  v.object({ kind: v.literal('get-several'), paths: v.array(v.string()), transaction: v.boolean() }),
  v.object({ kind: v.literal('list-documents'), collection: v.string(), pageSize: v.number() }),
  v.object({ kind: v.literal('list-collections'), path: v.string() }),
  v.object({ kind: v.literal('query'), query }),
  v.object({ kind: v.literal('aggregate'), query, sum: v.nullable(v.string()) }),
  v.object({ kind: v.literal('commit'), writes: v.array(write), transaction: v.boolean() }),
]);
export type Request = v.InferOutput<typeof request>;

/**
 * Who asks: the uid of the token, what else it claims, and how many minutes ago they signed in, just now where nothing is
 * said; null without a token.
 */
const asker = v.nullable(
  v.object({ uid: v.string(), claims: fields, minutesAgo: v.exactOptional(v.number()) }),
);
export type Asker = v.InferOutput<typeof asker>;

/** A request by somebody, and the documents that it has to do with as they are then; null for one that is not there. */
export const caseSchema = v.object({
  asker,
  request,
  world: v.record(v.string(), v.nullable(fields)),
});
export type Case = v.InferOutput<typeof caseSchema>;
