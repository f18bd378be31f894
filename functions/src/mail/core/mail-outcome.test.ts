import { parseMail, PENDING, type Mail } from '@my-messages/domain/documents/mail';
import { expect, it } from 'vitest';
import { addressRefused, outcomeFor, recorded, type MailFailure, type MailOutcome } from './mail-outcome';

const NOW = 1_000_000;
const held = { ...PENDING, state: 'PROCESSING' as const, attempts: 1, leaseExpireTime: NOW + 60_000 };

it.each<[MailOutcome, object]>([
  [
    { kind: 'sent', messageId: '<a@b>', accepted: 1, followUpAt: NOW + 9 },
    { state: 'SUCCESS', dueTime: NOW + 9, info: { messageId: '<a@b>', accepted: 1 }, error: null },
  ],
  [
    { kind: 'not-sent', reason: 'already-seen' },
    { state: 'SUCCESS', info: { notSent: 'already-seen' } },
  ],
  [
    { kind: 'in-digest', followUpAt: NOW + 7 },
    { state: 'SUCCESS', dueTime: NOW + 7, info: { notSent: 'in-digest' } },
  ],
  [
    { kind: 'postponed', until: NOW + 5 },
    { state: 'RETRY', dueTime: NOW + 5, info: null, error: null },
  ],
  [
    { kind: 'failed', code: '421', permanent: false, reached: true, ofAddress: false },
    { state: 'RETRY', error: '421', info: null },
  ],
  [
    { kind: 'failed', code: '550', permanent: true, reached: true, ofAddress: true },
    { state: 'ERROR', error: '550', info: null },
  ],
])('%j ends the lease and says how it ended', (outcome, expected) => {
  expect(recorded({ delivery: held, queuedAt: NOW }, outcome, NOW, 0)).toMatchObject({
    ...expected,
    endTime: NOW,
    leaseExpireTime: null,
    attempts: 1,
  });
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const putOff: MailFailure = {
  kind: 'failed',
  code: '451',
  permanent: false,
  reached: true,
  ofAddress: false,
};
const after = (attempts: number, chance: number, queuedAt = NOW) =>
  recorded({ delivery: { ...held, attempts }, queuedAt }, putOff, NOW, chance);

it.each([
  [1, 1],
  [2, 2],
  [5, 16],
  [6, 30],
  [40, 30],
])(
  'after try %d the next comes within %d minutes, and not in the first half of them',
  (attempts, minutes) => {
    expect(after(attempts, 0).dueTime).toBe(NOW + (minutes * MINUTE) / 2);
    expect(after(attempts, 0.99).dueTime).toBeLessThan(NOW + minutes * MINUTE);
    expect(after(attempts, 0.99).dueTime).toBeGreaterThan(NOW + minutes * MINUTE * 0.9);
  },
);

it('gives a mail up after three days, with what was said last', () => {
  expect(after(9, 0, NOW - 71 * HOUR)).toMatchObject({ state: 'RETRY' });
  expect(after(9, 0, NOW - 72 * HOUR)).toMatchObject({ state: 'ERROR', error: '451', dueTime: null });
});

it('is not due any more once it has ended', () => {
  const sent: MailOutcome = { kind: 'sent', messageId: '<a@b>', accepted: 1, followUpAt: null };
  expect(recorded({ delivery: { ...held, dueTime: NOW }, queuedAt: NOW }, sent, NOW, 0).dueTime).toBeNull();
});

it('looks again at a mail that came to cover another message while it was found not to be wanted', () => {
  const through = (number: number) =>
    parseMail('m', {
      kind: 'new-message',
      organizationId: 'clinic',
      conversationId: 'c1',
      first: 1,
      through: number,
      recipientId: 'ana',
      queuedAt: NOW,
      delivery: held,
    });
  const seen: MailOutcome = { kind: 'not-sent', reason: 'already-seen' };
  const sent: MailOutcome = { kind: 'sent', messageId: '<a@b>', accepted: 1, followUpAt: null };
  expect(outcomeFor(through(2), through(1), seen, NOW)).toEqual({ kind: 'postponed', until: NOW });
  expect(outcomeFor(through(1), through(1), seen, NOW)).toBe(seen);
  expect(outcomeFor(through(2), through(1), sent, NOW)).toBe(sent);
});

it.each<[boolean | null, Mail['kind'], MailOutcome['kind'], boolean]>([
  [true, 'new-message', 'failed', true],
  [true, 'test', 'failed', true],
  [null, 'new-message', 'failed', false],
  [null, 'new-message', 'sent', false],
  [null, 'reminder', 'sent', false],
  [null, 'digest', 'sent', false],
  [false, 'test', 'sent', false],
  [false, 'invitation', 'sent', false],
  [null, 'test', 'not-sent', false],
  [null, 'new-message', 'in-digest', false],
])(
  'says %s of the address after a mail of kind %s that was %s, of its address: %s',
  (said, kind, how, ofAddress) => {
    const outcomes: Record<MailOutcome['kind'], MailOutcome> = {
      sent: { kind: 'sent', messageId: '<a@b>', accepted: 1, followUpAt: null },
      'not-sent': { kind: 'not-sent', reason: 'inactive' },
      'in-digest': { kind: 'in-digest', followUpAt: null },
      postponed: { kind: 'postponed', until: NOW },
      failed: { ...putOff, ofAddress },
    };
    expect(addressRefused(kind, outcomes[how])).toBe(said);
  },
);
