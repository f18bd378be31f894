import { portalMemberDoc } from '@my-messages/domain/testing/documents';
import { expect, it, vi } from 'vitest';
import { sweepDerived } from './sweep-derived';
import { sweepMail } from './sweep-mail';

// What the schedules cost while nobody writes: each read is paid for, and a question that finds nothing is one, too.
const paid = { reads: 0, writes: 0 };
const world = { clinics: 0, peopleOfEach: 0 };

vi.mock('../store/admin-app', () => ({ firestore: () => firestore }));
vi.mock('../platform/log', () => ({
  logInfo: () => undefined,
  logFailure: () => expect.fail('a sweep failed'),
}));

const firestore = {
  collection: (path: string) => query(path),
  doc,
  runTransaction: (work: (transaction: object) => Promise<unknown>) =>
    work({
      get: (document: ReturnType<typeof doc>) => document.get(),
      set: (document: ReturnType<typeof doc>) => document.set(),
    }),
};

function doc(path: string) {
  const data = path.includes('/members/') ? portalMemberDoc() : undefined;
  return {
    get: () => {
      paid.reads += 1;
      const get = () => undefined;
      return Promise.resolve({ id: path, exists: data !== undefined, data: () => data, get });
    },
    set: () => {
      paid.writes += 1;
      return Promise.resolve();
    },
  };
}

function query(path: string, most = Infinity) {
  const same = () => query(path, most);
  return {
    where: same,
    orderBy: same,
    select: same,
    limit: (number: number) => query(path, number),
    get: () => {
      const docs = Array.from({ length: Math.min(most, documentsIn(path)) }, (_, index) => ({
        id: `id${String(index)}`,
      }));
      paid.reads += Math.max(1, docs.length);
      return Promise.resolve({ docs, size: docs.length });
    },
    aggregate: () => ({
      get: () => {
        paid.reads += 1;
        const data = () => ({ conversations: 0, sentByOthers: 0, seen: 0 });
        return Promise.resolve({ data, readTime: null });
      },
    }),
  };
}

function documentsIn(path: string): number {
  if (path === 'organizations') return world.clinics;
  return path.endsWith('/inboxes') ? world.peopleOfEach : 0;
}

async function costOf(sweep: typeof sweepDerived, clinics: number, peopleOfEach: number) {
  Object.assign(world, { clinics, peopleOfEach });
  Object.assign(paid, { reads: 0, writes: 0 });
  await sweep.run({ scheduleTime: '2026-01-15T12:00:00Z' });
  return [paid.reads, paid.writes];
}

it.each([
  [1, 0, 4, 1],
  [1, 2, 11, 3],
  [1, 5000, 23, 6],
  [100, 5000, 2300, 600],
])('looks at %i clinics of %i people each for %i reads and %i writes', async (clinics, people, ...cost) => {
  expect(await costOf(sweepDerived, clinics, people)).toEqual(cost);
});

it('looks for mails that are due by one question, however many clinics there are', async () => {
  expect(await costOf(sweepMail, 1, 5)).toEqual([1, 0]);
  expect(await costOf(sweepMail, 1000, 5000)).toEqual([1, 0]);
});
