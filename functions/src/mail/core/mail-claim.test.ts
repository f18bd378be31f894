import { PENDING, type MailDelivery } from '@my-messages/domain/documents/mail';
import { describe, expect, it } from 'vitest';
import { claim, isEndedUnsent } from './mail-claim';

const NOW = 1_000_000;

describe('claim', () => {
  it('takes a mail that waits, for a minute', () => {
    expect(claim(PENDING, NOW)).toMatchObject({
      kind: 'taken',
      delivery: {
        state: 'PROCESSING',
        attempts: 1,
        startTime: NOW,
        leaseExpireTime: NOW + 60_000,
        dueTime: NOW + 60_000,
      },
    });
  });

  it('looks whether one that was sent was followed, when that is due and not before', () => {
    const sent = { ...PENDING, state: 'SUCCESS' as const, attempts: 1, dueTime: NOW };
    expect(claim(sent, NOW)).toEqual({ kind: 'follow-up' });
    expect(claim(sent, NOW - 1)).toEqual({ kind: 'ended' });
    expect(claim({ ...sent, dueTime: null }, NOW)).toEqual({ kind: 'ended' });
    expect(claim({ ...sent, state: 'ERROR' }, NOW)).toEqual({ kind: 'ended' });
  });

  it('takes one that is to be tried again, and counts the try', () => {
    const failed = { ...PENDING, state: 'RETRY' as const, attempts: 2, endTime: NOW - 1, error: '421' };
    expect(claim(failed, NOW)).toMatchObject({
      kind: 'taken',
      delivery: { attempts: 3, endTime: null, error: null },
    });
  });

  it('takes one from a try whose lease is up, and says that it is held before', () => {
    const held = { ...PENDING, state: 'PROCESSING' as const, attempts: 1, leaseExpireTime: NOW };
    expect(claim(held, NOW)).toEqual({ kind: 'held' });
    expect(claim(held, NOW + 1)).toMatchObject({ kind: 'taken', delivery: { attempts: 2 } });
    expect(claim({ ...held, leaseExpireTime: null }, NOW)).toMatchObject({ kind: 'taken' });
  });

  it.each(['SUCCESS', 'ERROR'] as const)('leaves one that ended as %s', (state) => {
    expect(claim({ ...PENDING, state, attempts: 1 }, NOW)).toEqual({ kind: 'ended' });
  });
});

it.each<[boolean, string, Partial<MailDelivery>]>([
  [true, 'was given up', { state: 'ERROR', error: '550' }],
  [true, 'was not wanted', { state: 'SUCCESS', info: { notSent: 'switched-off' } }],
  [false, 'was sent', { state: 'SUCCESS', info: { messageId: '<a@b>', accepted: 1 } }],
  [false, 'waits', { state: 'RETRY', error: '451' }],
])('it is %s of a mail that it %s, that it ended and reached nobody', (expected, _how, delivery) => {
  expect(isEndedUnsent({ ...PENDING, ...delivery })).toBe(expected);
});
