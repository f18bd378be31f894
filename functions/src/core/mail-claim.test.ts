import { describe, expect, it } from 'vitest';
import { claim, failureOf, recorded, type MailOutcome } from './mail-claim';
import { PENDING } from './new-mail';

const NOW = 1_000_000;

describe('claim', () => {
  it('takes a mail that waits, for a minute', () => {
    expect(claim(PENDING, NOW)).toMatchObject({
      state: 'PROCESSING',
      attempts: 1,
      startTime: NOW,
      leaseExpireTime: NOW + 60_000,
    });
  });

  it('takes one that is to be tried again, and counts the try', () => {
    expect(claim({ ...PENDING, state: 'RETRY', attempts: 2, error: '421' }, NOW)).toMatchObject({
      attempts: 3,
      error: null,
    });
  });

  it('takes one from a try whose lease is up, and not before', () => {
    const held = { ...PENDING, state: 'PROCESSING' as const, attempts: 1, leaseExpireTime: NOW };
    expect(claim(held, NOW)).toBeNull();
    expect(claim(held, NOW + 1)).toMatchObject({ attempts: 2 });
  });

  it.each(['SUCCESS', 'ERROR'] as const)('leaves one that ended as %s', (state) => {
    expect(claim({ ...PENDING, state, attempts: 1 }, NOW)).toBeNull();
  });
});

describe('recorded', () => {
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
});

describe('failureOf', () => {
  it.each([
    ['a final answer', { responseCode: 550, response: '550 no ann@example.com here' }, '550', true],
    ['an answer that asks for patience', { responseCode: 421, response: '421 later' }, '421', false],
    ['no connection', { code: 'ECONNREFUSED' }, 'ECONNREFUSED', false],
    ['anything else', 'text', 'unknown', false],
  ])('keeps the code of %s, never its text', (_what, error, code, permanent) => {
    expect(failureOf(error)).toEqual({ kind: 'failed', code, permanent });
  });
});
