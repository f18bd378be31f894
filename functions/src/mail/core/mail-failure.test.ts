import { DocumentError } from '@my-messages/domain/documents/document';
import { expect, it } from 'vitest';
import { failureOf } from './mail-failure';

const refusal = '550 5.1.1 <ann@example.com>: no such user';

it.each([
  [
    'a final answer',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 no ann here' },
    '550',
    { permanent: true, reached: true, ofAddress: true },
  ],
  [
    'a final answer with its enhanced status',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: refusal },
    '550/5.1.1',
    { permanent: true, reached: true, ofAddress: true },
  ],
  [
    'a mailbox that takes nothing any more',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 550, response: '550 5.2.1 disabled' },
    '550/5.2.1',
    { permanent: true, reached: true, ofAddress: true },
  ],
  [
    'a mailbox that is full',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 552, response: '552 5.2.2 over quota' },
    '552/5.2.2',
    { permanent: true, reached: true, ofAddress: false },
  ],
  [
    'a server that takes no mail',
    { code: 'EPROTOCOL', command: 'CONN', responseCode: 521, response: '521 no mail here' },
    '521',
    { permanent: false, reached: false, ofAddress: false },
  ],
  [
    'a recipient who is put off',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450, response: '450 come back later' },
    '450',
    { permanent: false, reached: true, ofAddress: false },
  ],
  [
    'an answer that asks for patience',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 421, response: '421-4.7.0 later' },
    '421/4.7.0',
    { permanent: false, reached: true, ofAddress: false },
  ],
  [
    'a letter refused for what it says',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 5.7.1 spam' },
    '554/5.7.1',
    { permanent: true, reached: true, ofAddress: false },
  ],
  [
    'a recipient refused for who sends',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 relaying denied' },
    '550/5.7.1',
    { permanent: true, reached: true, ofAddress: false },
  ],
  [
    'a sender who may not send',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 who are you' },
    '550',
    { permanent: false, reached: false, ofAddress: false },
  ],
  [
    'a sender who has sent too much today',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 5.4.5 daily limit' },
    '550/5.4.5',
    { permanent: false, reached: false, ofAddress: false },
  ],
  [
    'refused credentials',
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 bad' },
    '535',
    { permanent: false, reached: false, ofAddress: false },
  ],
  [
    'an address that is none',
    { code: 'EENVELOPE' },
    'EENVELOPE',
    { permanent: true, reached: true, ofAddress: true },
  ],
  [
    'no connection',
    { code: 'ECONNREFUSED' },
    'ECONNREFUSED',
    { permanent: false, reached: false, ofAddress: false },
  ],
  [
    'a service that is away',
    { code: 'auth/internal-error' },
    'auth/internal-error',
    { permanent: false, reached: false, ofAddress: false },
  ],
  [
    'a malformed document',
    new DocumentError('mail', 'm1', 'kind'),
    'malformed-document',
    { permanent: true, reached: true, ofAddress: false },
  ],
  ['anything else', 'ann@example.com', 'unknown', { permanent: false, reached: false, ofAddress: false }],
])('keeps the code of %s, never its text', (_what, error, code, rest) => {
  expect(failureOf(error)).toEqual({ kind: 'failed', code, ...rest });
});
