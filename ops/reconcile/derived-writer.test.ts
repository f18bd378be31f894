import { FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { derivedWriter } from './derived-writer';
import type { Compared, Derived } from './finding';

const at = Timestamp.fromMillis(5);

/** A database in which nothing may be written that was not there as it was read. */
function database() {
  const asked: unknown[][] = [];
  const writer = {
    create: (...all: unknown[]) => Promise.resolve(asked.push(['create', ...all])),
    update: (...all: unknown[]) => {
      asked.push(['update', ...all]);
      return Promise.reject(Object.assign(new Error('changed'), { code: 9 }));
    },
    flush: () => Promise.resolve(),
  };
  const firestore = { bulkWriter: () => writer, doc: (path: string) => path } as unknown as Firestore;
  return { asked, firestore };
}

const derived = (changes: Partial<Compared>) =>
  ({
    kind: 'derived',
    path: 'entries/e',
    stored: { data: { body: 'Hello', more: 1 }, writtenAt: at },
    wanted: { body: 'Hi' },
    alongside: {},
    whole: true,
    ...changes,
  }) as unknown as Derived;

it('writes over what is as it was read alone, and of a whole document takes what else is there', async () => {
  const { asked, firestore } = database();
  const writer = derivedWriter(firestore);
  await writer.write([derived({}), derived({ whole: false }), derived({ stored: null })]);
  const unchanged = { lastUpdateTime: at };
  expect(asked).toEqual([
    ['update', 'entries/e', { body: 'Hi', more: FieldValue.delete() }, unchanged],
    ['update', 'entries/e', { body: 'Hi' }, unchanged],
    ['create', 'entries/e', { body: 'Hi' }],
  ]);
  expect(writer.count).toEqual({ written: 1, deleted: 0, changedMeanwhile: 2 });
});
