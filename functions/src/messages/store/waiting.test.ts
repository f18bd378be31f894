import {
  chartDoc,
  conversationDoc,
  organizationDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import { LIMITS } from '@my-messages/domain/limits';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, expect, it, vi } from 'vitest';
import { listWaiting } from './waiting';

// What is stored malformed costs its own row of the list, and no other.
const stored = vi.hoisted(() => new Map<string, object>());
const waiting = vi.hoisted(() => [] as { readonly id: string; readonly data: object }[]);
vi.mock('../../platform/store/admin-app', () => ({
  firestore: () => ({
    doc: (path: string) => ({
      get: () =>
        Promise.resolve({
          id: path.split('/').at(-1),
          exists: stored.has(path),
          data: () => stored.get(path),
        }),
    }),
  }),
}));
vi.mock('../../platform/store/waiting', () => ({ waitingIn: () => query(0) }));

const query = (from: number) => ({
  startAfter: () => query(LIMITS.pageSize),
  limit: (most: number) => ({
    get: () => Promise.resolve({ docs: waiting.slice(from, from + most).map(snapshot) }),
  }),
});

const snapshot = ({ id, data }: (typeof waiting)[number]) => ({
  id,
  data: () => data,
  get: (path: string) =>
    path.split('.').reduce<unknown>((value, field) => (value as Record<string, unknown>)[field], data),
});

const at = (millis: number) => Timestamp.fromMillis(millis);
const conversation = (id: string, since: number, changes = {}) => {
  const times = { createdAt: at(since), waitingSince: at(since) };
  const lastMessage = { id: 'm1', at: at(since), side: 'portal', preview: 'Hello' };
  return { id, data: { ...conversationDoc(), ...times, lastMessage, ...changes } };
};
const ask = (after: { readonly urgent: boolean; readonly since: number } | null = null) =>
  listWaiting('ada', { organizationId: 'clinic', staffId: null, chartId: null, after }, 1000);
const idsOf = (answer: Awaited<ReturnType<typeof ask>>) =>
  answer.outcome === 'done' ? answer.rows.map(({ id }) => id) : answer.outcome;

beforeEach(() => {
  stored.clear();
  waiting.length = 0;
  stored.set('organizations/clinic', organizationDoc());
  stored.set('organizations/clinic/members/ada', staffMemberDoc({ superAdmin: true }));
  stored.set('organizations/clinic/charts/chart-1', chartDoc());
  stored.set('organizations/clinic/staff/nurse', staffCardDoc());
});

it('has those that can be read beside one that cannot', async () => {
  waiting.push(conversation('a', 1), conversation('b', 2, { subject: 5 }), conversation('c', 3));
  expect(idsOf(await ask())).toEqual(['a', 'c']);
});

it('goes on behind a page that has one that cannot be read', async () => {
  for (let since = 1; since <= LIMITS.pageSize; since += 1)
    waiting.push(conversation(`c${String(since)}`, since, since === LIMITS.pageSize ? { subject: 5 } : {}));
  waiting.push(conversation('last', 100));
  const first = await ask();
  expect(idsOf(first)).toHaveLength(LIMITS.pageSize - 1);
  expect(first).toMatchObject({ next: { urgent: false, since: LIMITS.pageSize } });
  const second = await ask({ urgent: false, since: LIMITS.pageSize });
  expect(idsOf(second)).toEqual(['last']);
  expect(second).toMatchObject({ next: null });
});

it('says of one whose chart or staff member cannot be read that nobody there can answer', async () => {
  waiting.push(conversation('a', 1));
  stored.set('organizations/clinic/charts/chart-1', { status: 5 });
  stored.set('organizations/clinic/staff/nurse', { title: 5 });
  expect(await ask()).toMatchObject({ rows: [{ id: 'a', locationId: null, owner: 'cannot-answer' }] });
});
