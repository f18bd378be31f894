import { portalMemberDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it, vi } from 'vitest';
import { sealAudit } from '../audit/seal-audit';
import { purgeExpired } from './purge-expired';
import { sweepDerived } from './sweep-derived';
import { sweepMail } from '../mail/sweep-mail';

// What the schedules cost while nobody writes: each read is paid for, and a question that finds nothing is one, too.
const paid = { reads: 0, writes: 0 };
const world = { clinics: 0, totalsDue: 0 };
const kept = new Map<string, object>();

vi.mock('../platform/store/admin-app', () => ({ firestore: () => firestore }));
vi.mock('../platform/log', () => ({
  logInfo: () => undefined,
  logFailure: () => expect.fail('a sweep failed'),
}));

const firestore = {
  collection: (path: string) => query(path),
  collectionGroup: (name: string) => query(name),
  doc,
  runTransaction: (work: (transaction: object) => Promise<unknown>) =>
    work({
      get: (document: ReturnType<typeof doc>) => document.get(),
      set: (document: ReturnType<typeof doc>) => document.set({}),
    }),
};

function doc(path: string) {
  const data = path.includes('/members/') ? portalMemberDoc() : kept.get(path);
  return {
    get: () => {
      paid.reads += 1;
      const get = () => undefined;
      return Promise.resolve({ id: path, exists: data !== undefined, data: () => data, get });
    },
    set: (written: object) => {
      paid.writes += 1;
      kept.set(path, written);
      return Promise.resolve();
    },
  };
}

function query(path: string, most = Infinity, skipped = 0) {
  const same = () => query(path, most, skipped);
  return {
    where: same,
    // A list is of the documents that have the field, and no clinic here chose how long it keeps conversations.
    orderBy: (field: string) => query(field === 'retention.years' ? 'nothing' : path, most, skipped),
    select: same,
    limit: (number: number) => query(path, number, skipped),
    startAfter: ({ place }: { readonly place: number }) => query(path, most, place + 1),
    get: () => {
      const length = Math.min(most, documentsIn(path) - skipped);
      const docs = Array.from({ length }, (_, index) => found(skipped + index));
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

const found = (place: number) => ({
  place,
  id: `id${String(place)}`,
  ref: { parent: { parent: { id: 'clinic' } } },
  data: () => ({}),
  get: () => ({ toMillis: () => 0 }),
});

function documentsIn(path: string): number {
  if (path === 'organizations') return world.clinics;
  return path === 'inboxes' ? world.totalsDue : 0;
}

async function costOf(sweep: typeof sweepDerived, clinics: number, totalsDue = 0) {
  Object.assign(world, { clinics, totalsDue });
  Object.assign(paid, { reads: 0, writes: 0 });
  await sweep.run({ scheduleTime: '2026-01-15T12:00:00Z' });
  return [paid.reads, paid.writes];
}

beforeEach(() => {
  kept.clear();
});

it.each([1, 100, 1000])('looks at %i clinics for three reads and one write', async (clinics) => {
  await costOf(sweepDerived, clinics);
  expect(await costOf(sweepDerived, clinics)).toEqual([3, 1]);
});

it.each([
  [1, 1],
  [150, 150],
])('tells %i clinics once an hour for a read and a write of each', async (clinics, each) => {
  const start = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(start);
  try {
    expect(await costOf(sweepDerived, clinics)).toEqual([3 + each, 1 + each]);
    clock.mockReturnValue(start + 59 * 60_000);
    expect(await costOf(sweepDerived, clinics)).toEqual([3, 1]);
    clock.mockReturnValue(start + 60 * 60_000);
    expect(await costOf(sweepDerived, clinics)).toEqual([3 + each, 1 + each]);
  } finally {
    clock.mockRestore();
  }
});

it.each([
  [1, 6, 2],
  [100, 402, 101],
  [100_000, 402, 101],
])(
  'counts of %i totals that are due a hundred at most anew: %i reads and %i writes',
  async (due, ...cost) => {
    await costOf(sweepDerived, 1);
    expect(await costOf(sweepDerived, 1, due)).toEqual(cost);
  },
);

it('looks for mails that are due by one question, however many clinics there are', async () => {
  expect(await costOf(sweepMail, 1)).toEqual([1, 0]);
  expect(await costOf(sweepMail, 1000)).toEqual([1, 0]);
});

it.each([1, 150])(
  'looks once an hour for what is to be sealed: of %i clinics each costs three reads',
  async (clinics) => {
    expect(await costOf(sealAudit, clinics)).toEqual([3 * clinics, 0]);
  },
);

it('looks for what is kept no longer by one question, however many clinics keep everything', async () => {
  expect(await costOf(purgeExpired, 1)).toEqual([1, 0]);
  expect(await costOf(purgeExpired, 1000)).toEqual([1, 0]);
});
