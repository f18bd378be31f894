import dependentDocuments from '../cost/documents.json' with { type: 'json' };
import type { Indexes } from '../indexes/index-file';
import { weigh, type Put } from './documents';

/** What something costs, or all of it in a month; bytes are those that leave for browsers, or that stay. */
export interface Work {
  readonly reads: number;
  readonly writes: number;
  readonly deletes: number;
  readonly invocations: number;
  readonly mails: number;
  readonly indexEntries: number;
  readonly storedBytes: number;
  readonly sentBytes: number;
  readonly appBytes: number;
}

const NOTHING: Work = {
  reads: 0,
  writes: 0,
  deletes: 0,
  invocations: 0,
  mails: 0,
  indexEntries: 0,
  storedBytes: 0,
  sentBytes: 0,
  appBytes: 0,
};

const QUANTITIES = Object.keys(NOTHING).filter((key): key is keyof Work => key in NOTHING);

export function sum(...works: readonly Partial<Work>[]): Work {
  const of = (quantity: keyof Work) => works.reduce((all, work) => all + (work[quantity] ?? 0), 0);
  return { ...NOTHING, ...Object.fromEntries(QUANTITIES.map((quantity) => [quantity, of(quantity)])) };
}

export const times = (count: number, work: Partial<Work>): Work =>
  sum(Object.fromEntries(Object.entries(work).map(([quantity, value]) => [quantity, value * count])));

type Request = keyof typeof dependentDocuments;

/** What the rules read for a request, as the proof of their cost holds it (`proofs/cost/documents.json`). */
export const ruled = (request: Request): Partial<Work> => ({ reads: dependentDocuments[request] });

/** Documents that come to a browser, each of so many bytes. */
export const shown = (documents: number, bytes: number): Partial<Work> => ({
  reads: documents,
  sentBytes: documents * bytes,
});

/** A request of a browser for so many documents; one that finds nothing costs a read, too. */
export const asked = (request: Request, documents: number, bytes: number): Work =>
  sum(ruled(request), shown(documents, bytes), { reads: Math.max(0, 1 - documents) });

/** Writes of documents. */
export const put = (indexes: Indexes, ...puts: readonly Put[]): Work =>
  sum(
    ...puts.map((each) => {
      const { entries, bytes } = weigh(indexes, each);
      return { writes: 1, indexEntries: entries, storedBytes: bytes };
    }),
  );
