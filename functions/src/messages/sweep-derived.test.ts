import type { DerivedSweep } from '@my-messages/domain/documents/derived-sweep';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstSweep } from './core/derived-sweep';
import { checkConversation } from './check-conversation';
import { sweepDerived } from './sweep-derived';

// How the sweep goes on over several runs; what it makes of one conversation is seen with the emulators.
const MINUTE = 60_000;
const START = 1_000_000 * MINUTE;
const clock = vi.spyOn(Date, 'now');

/** Conversations by their ids, with when somebody wrote last; and totals, with when they were counted. */
let conversations = new Map<string, number>();
let totals = new Map<string, number>();
let mark: DerivedSweep;
/** How long each page of a look takes. */
let pace = 0;
let failing: (id: string) => boolean = () => false;
let told: number[] = [];
let logged: object[] = [];

vi.mock('./check-conversation', () => ({ TRIGGER: 'test', checkConversation: vi.fn() }));
vi.mock('../platform/log', () => ({
  logFailure: () => undefined,
  logInfo: (event: string, fields: object) => {
    logged.push({ event, ...fields });
  },
}));
vi.mock('../platform/store/records', () => ({ readMember: () => ({ kind: 'portal' }) }));
vi.mock('../unread/recount', () => ({
  recount: (_: string, { uid }: { readonly uid: string }) => {
    if (failing(uid)) throw new Error('busy');
    totals.set(uid, Date.now());
  },
}));
vi.mock('./store/derived-sweep', () => ({
  readDerivedSweep: () => mark,
  recordDerivedSweep: (sweep: DerivedSweep) => {
    mark = sweep;
  },
  tellOrganizations: ({ at }: DerivedSweep) => {
    told.push(at);
  },
}));
vi.mock('./store/derived-check', () => ({
  async *conversationsMovedSince(from: number) {
    for (let page = movedSince(from); page.length > 0; page = page.slice(2)) {
      await Promise.resolve();
      clock.mockReturnValue(Date.now() + pace);
      yield page.slice(0, 2);
    }
  },
  conversationAt: (path: string, at: number) => (conversations.has(path) ? stored(path, at) : null),
  totalsCountedWithin: ({ position, until }: { position: number; until: number }, most: number) =>
    inOrder(totals)
      .filter(({ at }) => at >= position && at < until)
      .slice(0, most),
}));

const stored = (id: string, at: number) => ({ organizationId: 'clinic', id, data: {}, at });
const inOrder = (given: ReadonlyMap<string, number>) =>
  [...given].map(([id, at]) => stored(id, at)).sort((one, other) => one.at - other.at);
const movedSince = (from: number) => inOrder(conversations).filter(({ at }) => at >= from);
const named = (count: number, at: (index: number) => number) =>
  new Map(Array.from({ length: count }, (_, index) => [`id${String(index)}`, at(index)] as const));

beforeEach(() => {
  clock.mockReturnValue(START);
  conversations = new Map();
  totals = new Map();
  mark = { ...firstSweep(START), until: START - 60 * MINUTE };
  pace = 0;
  failing = () => false;
  told = [];
  logged = [];
  vi.mocked(checkConversation).mockImplementation(({ id, at }) =>
    Promise.resolve(failing(id) ? { path: id, since: at } : null),
  );
});

afterEach(() => {
  vi.mocked(checkConversation).mockReset();
});

/** Which conversations a run at a time has looked at. */
async function looked(at: number): Promise<readonly string[]> {
  clock.mockReturnValue(at);
  vi.mocked(checkConversation).mockClear();
  await sweepDerived.run({ scheduleTime: '2026-01-15T12:00:00Z' });
  return vi.mocked(checkConversation).mock.calls.map(([{ id }]) => id);
}

it('goes on with a look that takes long where it stopped, and what moves meanwhile is looked at, too', async () => {
  conversations = named(6, (index) => START - (50 - index) * MINUTE);
  pace = 2 * MINUTE;
  expect(await looked(START)).toEqual(['id0', 'id1', 'id2', 'id3']);
  expect(mark.until).toBe(START - 60 * MINUTE);
  conversations.set('id4', START + MINUTE);
  pace = 0;
  expect(await looked(START + 5 * MINUTE)).toEqual(['id3', 'id5', 'id4']);
  expect(mark).toMatchObject({ until: START - 2 * MINUTE, look: null });
  // The window was that of the run that began the look.
  const windows = vi.mocked(checkConversation).mock.calls.map(([, { from, until }]) => [from, until]);
  expect(windows).toEqual(windows.map(() => [START - 70 * MINUTE, START - 2 * MINUTE]));
});

it('goes past what failed, and comes back to that alone until it succeeds', async () => {
  conversations = named(3, (index) => START - (50 - index) * MINUTE);
  failing = (id) => id === 'id1';
  expect(await looked(START)).toHaveLength(3);
  expect(mark).toMatchObject({ until: START - 2 * MINUTE, failed: { id1: START - 49 * MINUTE } });
  expect(await looked(START + 5 * MINUTE)).toEqual(['id1']);
  failing = () => false;
  expect(await looked(START + 10 * MINUTE)).toEqual(['id1']);
  expect(mark.failed).toEqual({});
  expect(logged).toEqual([1, 1, 0].map((failed) => ({ event: 'messages swept', failed })));
});

it('comes back no more to what is gone', async () => {
  mark.failed = { gone: START };
  expect(await looked(START)).toEqual([]);
  expect(mark.failed).toEqual({});
});

it('waits where it is when more fail than can be remembered, and misses none of them', async () => {
  conversations = named(150, (index) => START - (50 * MINUTE - index));
  failing = () => true;
  await looked(START);
  await looked(START + 5 * MINUTE);
  expect(Object.keys(mark.failed)).toHaveLength(100);
  expect(mark.until).toBe(START - 60 * MINUTE);
  failing = () => false;
  expect(new Set(await looked(START + 10 * MINUTE)).size).toBe(150);
  expect(mark).toMatchObject({ until: START - 2 * MINUTE, failed: {}, look: null });
});

it('stays where it was when it cannot look, and tells nobody that it did', async () => {
  vi.mocked(checkConversation).mockRejectedValue(new Error('down'));
  conversations = named(1, () => START - 50 * MINUTE);
  const before = mark;
  await looked(START);
  expect(mark).toEqual(before);
  expect(told).toEqual([]);
});

it('counts every total, though a hundred of them cannot be counted and come first', async () => {
  totals = named(250, (index) => index);
  failing = (id) => Number(id.slice(2)) < 100;
  const old = () => [...totals.values()].filter((at) => at < START).length;
  for (const left of [250, 151, 100]) {
    await looked(START);
    expect(old()).toBe(left);
  }
  // The next round begins with them.
  failing = () => false;
  await looked(START + 5 * MINUTE);
  expect(old()).toBe(0);
});
