import { FieldPath, type Firestore, type Transaction } from 'firebase-admin/firestore';
import * as v from 'valibot';
import { filterFields, type QueryShape } from './query-shape';

type Filter = readonly [field: string, operator: string, value: unknown];

const aggregates = v.record(
  v.string(),
  v.object({ aggregateType: v.picklist(['count', 'sum', 'avg']), _field: v.optional(v.string()) }),
);

/** A document that is read, by its path; undefined where there is none. */
type Lookup = (path: string) => object | undefined;

/**
 * The server's Firestore as far as its code uses it, with no rows in any collection: keeps what it is asked. What it
 * does not know it does not have, so that code that comes to use more of it fails here.
 */
export function recordingFirestore(lookup: Lookup = () => undefined) {
  const queries: QueryShape[] = [];

  class RecordingQuery {
    constructor(
      readonly path: string,
      readonly group: boolean,
      readonly filters: readonly Filter[] = [],
      readonly order: QueryShape['orderBy'] = [],
    ) {}

    where(...filter: Filter) {
      return new RecordingQuery(this.path, this.group, [...this.filters, filter], this.order);
    }

    orderBy(field: string | FieldPath, direction: 'asc' | 'desc' = 'asc') {
      if (typeof field !== 'string') {
        // Every index ends with the name of the document, in the direction of what stands before it.
        if (!field.isEqual(FieldPath.documentId()) || this.order.at(-1)?.[1] !== direction)
          throw new Error('which index does this order need?');
        return this;
      }
      return new RecordingQuery(this.path, this.group, this.filters, [...this.order, [field, direction]]);
    }

    // None of them asks for another index.
    limit() {
      return this;
    }

    startAfter() {
      return this;
    }

    select() {
      return this;
    }

    doc(id = 'id') {
      return document(`${this.path}/${id}`);
    }

    get() {
      this.#record([]);
      return Promise.resolve({ docs: [], empty: true, size: 0 });
    }

    count() {
      return this.#aggregate({ count: { aggregateType: 'count' } });
    }

    aggregate(given: unknown) {
      return this.#aggregate(v.parse(aggregates, given));
    }

    #aggregate(given: v.InferOutput<typeof aggregates>) {
      return {
        get: () => {
          this.#record(Object.values(given).flatMap(({ _field }) => _field ?? []));
          const data = Object.fromEntries(Object.keys(given).map((name) => [name, 0]));
          return Promise.resolve({ data: () => data });
        },
      };
    }

    #record(sums: readonly string[]) {
      const collection = this.path.split('/').at(-1) ?? '';
      queries.push({
        collection,
        group: this.group,
        ...filterFields(this.filters),
        orderBy: this.order,
        sums,
      });
    }
  }

  const document = (path: string) => ({
    path,
    get() {
      const data = lookup(path);
      return Promise.resolve({ id: path.split('/').at(-1), exists: data !== undefined, data: () => data });
    },
  });

  const transaction = {
    get: (asked: { get(): Promise<unknown> }) => asked.get(),
    create: () => transaction,
    update: () => transaction,
  };

  const firestore = {
    collection: (path: string) => new RecordingQuery(path, false),
    collectionGroup: (name: string) => new RecordingQuery(name, true),
    doc: document,
    batch: () => ({ commit: () => Promise.resolve() }),
    runTransaction: <Value>(work: (given: typeof transaction) => Promise<Value>) => work(transaction),
  };

  // A stand-in has only what is used of the SDK's classes, which no type of theirs says.
  return {
    queries,
    firestore: firestore as unknown as Firestore,
    transaction: transaction as unknown as Transaction,
  };
}
