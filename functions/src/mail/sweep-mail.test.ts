import { DocumentError } from '@my-messages/domain/documents/document';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EventAbout } from '../problems/core/problem';
import { dueMails } from './store/outbox';
import { sweepMail } from './sweep-mail';
import { tryMail } from './try-mail';

// When a sweep gives up for this minute.
vi.mock('./mail-transport', () => ({ SWEEP_CONNECTIONS: 1 }));
vi.mock('./store/outbox', () => ({ dueMails: vi.fn() }));
vi.mock('./try-mail', () => ({ tryMail: vi.fn() }));
vi.mock('../platform/log', () => ({ logInfo: () => undefined }));
vi.mock('../problems/guarded', () => ({
  guardedAlone: async (_about: EventAbout, plan: () => { readonly deliver: () => Promise<void> }) => {
    await plan()
      .deliver()
      .catch(() => undefined);
  },
}));

const swept = async (error: Error) => {
  const due = Array.from({ length: 5 }, (_, index) => ({
    id: String(index),
    organizationId: null,
    since: 0,
  }));
  vi.mocked(dueMails).mockResolvedValueOnce(due).mockResolvedValue([]);
  vi.mocked(tryMail).mockRejectedValue(error);
  await sweepMail.run({ scheduleTime: '' });
  return vi.mocked(tryMail).mock.calls.length;
};

beforeEach(() => {
  vi.mocked(tryMail).mockReset();
  vi.mocked(dueMails).mockReset();
});

it('ends with the third mail in a row that cannot be tried', async () => {
  expect(await swept(new Error('busy'))).toBe(3);
});

it('goes past any number of malformed mails', async () => {
  expect(await swept(new DocumentError('mail', 'm', 'kind'))).toBe(5);
});
