import { PENDING, type Mail } from '@my-messages/domain/documents/mail';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LogFields } from '../platform/core/loggable';
import { failureOf } from './core/mail-failure';
import { recorded, type MailOutcome } from './core/mail-outcome';
import { deliverMail } from './deliver-mail';
import { tryMail } from './try-mail';

// What the log says of a try, by which it is counted that mail waits or was given up.
const mail: Mail = {
  id: 'm',
  kind: 'test',
  organizationId: 'clinic',
  recipientId: 'ana',
  queuedAt: 0,
  delivery: { ...PENDING, state: 'PROCESSING', attempts: 1 },
};
const logged = vi.hoisted(() => [] as LogFields[]);

vi.mock('./deliver-mail', () => ({ deliverMail: vi.fn() }));
vi.mock('./store/mail-address', () => ({ recordAddress: () => Promise.resolve() }));
vi.mock('./store/outbox', () => ({
  claimMail: () => ({ kind: 'taken', mail }),
  recordMail: (tried: Mail, outcome: MailOutcome) => recorded(tried, outcome, 0, 0),
}));
vi.mock('../platform/store/queue-mail', () => ({ queueMail: () => undefined }));
vi.mock('../platform/store/records', () => ({ readConversation: () => null }));
vi.mock('../platform/log', () => ({
  logInfo: (event: string, fields: LogFields) => {
    logged.push({ event, ...fields });
  },
}));

beforeEach(() => {
  logged.length = 0;
});

it.each<[string, MailOutcome, LogFields]>([
  [
    'was sent',
    { kind: 'sent', messageId: 'i', accepted: 1, followUpAt: null },
    { state: 'SUCCESS', reached: null },
  ],
  [
    'found no server',
    failureOf({ code: 'ETIMEDOUT' }),
    { state: 'RETRY', reached: false, code: 'ETIMEDOUT' },
  ],
  [
    'was put off',
    failureOf({ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }),
    { state: 'RETRY', reached: true, code: '451' },
  ],
  [
    'was refused',
    failureOf({ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }),
    { state: 'ERROR', reached: true, code: '554' },
  ],
])('tells in the log of a mail that %s', async (_what, outcome, fields) => {
  vi.mocked(deliverMail).mockResolvedValue(outcome);
  expect(await tryMail('m')).toBe(outcome);
  expect(logged).toMatchObject([{ event: 'mail tried', mailId: 'm', kind: 'test', ...fields }]);
});
