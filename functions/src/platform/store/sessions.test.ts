import { beforeEach, expect, it, vi } from 'vitest';
import { noteSessions } from './sessions';

const { getUser, get, update } = vi.hoisted(() => ({ getUser: vi.fn(), get: vi.fn(), update: vi.fn() }));
vi.mock('./admin-app', () => ({
  auth: () => ({ getUser }),
  firestore: () => ({
    doc: (path: string) => ({ get, update: (data: unknown) => Promise.resolve(update(path, data)) }),
  }),
}));

const account = (data: object) => get.mockResolvedValue({ exists: true, id: 'ana', data: () => data });

beforeEach(() => {
  vi.resetAllMocks();
  getUser.mockResolvedValue({ tokensValidAfterTime: 'Thu, 15 Jan 2026 12:00:00 GMT' });
});

it('every membership says since when sessions count, as Auth has it', async () => {
  account({ organizationIds: ['lakeside', 'riverbank'] });
  await noteSessions('ana');
  expect(update.mock.calls).toMatchObject(
    ['lakeside', 'riverbank'].map((id) => [
      `organizations/${id}/members/ana`,
      { sessionsFrom: { seconds: Date.UTC(2026, 0, 15, 12) / 1000 } },
    ]),
  );
});

it('a malformed list of organizations costs nobody their new password', async () => {
  account({ organizationIds: 'lakeside' });
  await noteSessions('ana');
  expect(update).not.toHaveBeenCalled();
});
