import { expect, it } from 'vitest';
import { recorded, type MailOutcome } from './mail-outcome';
import { PENDING } from './new-mail';

const NOW = 1_000_000;
const held = { ...PENDING, state: 'PROCESSING' as const, attempts: 1, leaseExpireTime: NOW + 60_000 };

it.each<[MailOutcome, object]>([
  [
    { kind: 'sent', messageId: '<a@b>', accepted: 1 },
    { state: 'SUCCESS', info: { messageId: '<a@b>', accepted: 1 }, error: null },
  ],
  [
    { kind: 'not-sent', reason: 'already-seen' },
    { state: 'SUCCESS', info: { notSent: 'already-seen' } },
  ],
  [
    { kind: 'failed', code: '421', permanent: false },
    { state: 'RETRY', error: '421', info: null },
  ],
  [
    { kind: 'failed', code: '550', permanent: true },
    { state: 'ERROR', error: '550', info: null },
  ],
])('%j ends the lease and says how it ended', (outcome, expected) => {
  expect(recorded(held, outcome, NOW)).toMatchObject({
    ...expected,
    endTime: NOW,
    leaseExpireTime: null,
    attempts: 1,
  });
});
