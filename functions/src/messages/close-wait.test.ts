import { LIMITS } from '@my-messages/domain/limits';
import type { CallableRequest } from 'firebase-functions/v2/https';
import { beforeEach, expect, it, vi } from 'vitest';
import { closeWait } from './close-wait';

const { log, store } = vi.hoisted(() => ({ log: vi.fn(), store: vi.fn() }));
vi.mock('firebase-functions/v2', () => ({ logger: { write: log } }));
vi.mock('../platform/store/records', () => ({ readMember: () => Promise.resolve(null) }));
vi.mock('./store/close-wait', () => ({ closeWait: store }));

/** One word, which has the form of an id. */
const NOTE = 'Unspeakable';
const request = { organizationId: 'clinic', conversationId: 'c1', note: NOTE };

const call = (data: unknown, uid: string | null = 'sam') => {
  const token = { auth_time: Date.now() / 1000, firebase: {} };
  const asked = { data, rawRequest: {}, ...(uid !== null && { auth: { uid, token } }) };
  return closeWait.run(asked as CallableRequest);
};

beforeEach(() => {
  vi.resetAllMocks();
});

it('has its note in no log, whatever becomes of it', async () => {
  store.mockResolvedValueOnce({ outcome: 'not-waiting' });
  expect(await call(request)).toEqual({ outcome: 'not-waiting' });
  const fields = { call: 'closeWait', uid: 'sam', organizationId: 'clinic', conversationId: 'c1' };
  expect(log).toHaveBeenCalledExactlyOnceWith({
    message: 'call answered',
    severity: 'INFO',
    ...fields,
    outcome: 'not-waiting',
  });
  store.mockRejectedValueOnce(new Error(NOTE));
  await expect(call(request)).rejects.toMatchObject({ code: 'internal', message: 'This could not be done.' });
  expect(log).toHaveBeenLastCalledWith(expect.objectContaining({ message: 'call failed', ...fields }));
  expect(JSON.stringify(log.mock.calls)).not.toContain(NOTE);
});

it('is for who is signed in', async () => {
  await expect(call(request, null)).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(store).not.toHaveBeenCalled();
});

it.each([
  ['nothing', ' \u200B\n'],
  ['too much', 'x'.repeat(LIMITS.closingNoteLength + 1)],
  ['no text', 5],
])('takes a note that says %s for no request', async (_what, note) => {
  await expect(call({ ...request, note })).rejects.toMatchObject({ code: 'invalid-argument' });
  expect(store).not.toHaveBeenCalled();
});

it('hands the note on as it will be stored', async () => {
  store.mockResolvedValue({ outcome: 'done' });
  const longest = 'x'.repeat(LIMITS.closingNoteLength);
  await call({ ...request, note: ` \r\n${longest} ` });
  expect(store.mock.lastCall?.slice(0, 2)).toEqual(['sam', { ...request, note: longest }]);
});
