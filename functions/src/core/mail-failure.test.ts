import { DocumentError } from '@my-messages/domain/documents/document';
import { expect, it } from 'vitest';
import { failureOf } from './mail-failure';

const refusal = '550 5.1.1 <ann@example.com>: no such user';

it.each([
  [
    'a final answer',
    { code: 'EENVELOPE', responseCode: 550, response: '550 no ann here' },
    '550',
    true,
    true,
  ],
  [
    'a final answer with its enhanced status',
    { responseCode: 550, response: refusal },
    '550/5.1.1',
    true,
    true,
  ],
  [
    'an answer that asks for patience',
    { responseCode: 421, response: '421-4.7.0 later' },
    '421/4.7.0',
    false,
    true,
  ],
  ['refused credentials', { code: 'EAUTH', responseCode: 535, response: '535 bad' }, '535', false, false],
  ['an address that is none', { code: 'EENVELOPE' }, 'EENVELOPE', true, true],
  ['no connection', { code: 'ECONNREFUSED' }, 'ECONNREFUSED', false, false],
  ['a service that is away', { code: 'auth/internal-error' }, 'auth/internal-error', false, false],
  ['a malformed document', new DocumentError('mail', 'm1', 'kind'), 'malformed-document', true, true],
  ['anything else', 'ann@example.com', 'unknown', false, false],
])('keeps the code of %s, never its text', (_what, error, code, permanent, reached) => {
  expect(failureOf(error)).toEqual({ kind: 'failed', code, permanent, reached });
});
