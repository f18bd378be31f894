import { expect, it } from 'vitest';
import { adviceFor } from './advice';

it.each([
  ['event', 'malformed messages body', 'malformed'],
  ['event', 'TypeError', 'again'],
  ['screen', 'malformed messages body', 'malformed'],
  ['screen', 'permission-denied', 'seen'],
  ['screen', '550', 'seen'],
  ['mail', 'malformed-document', 'malformed'],
  ['mail', 'EAUTH', 'credentials'],
  ['mail', '535/5.7.8', 'credentials'],
  ['mail', '550/5.1.1', 'refused'],
  ['mail', 'EENVELOPE', 'refused'],
  ['mail', '451/4.3.0', 'unreachable'],
  ['mail', 'ETIMEDOUT', 'unreachable'],
] as const)('of a problem of kind %s with the code %s is “%s”', (kind, code, advice) => {
  expect(adviceFor({ kind, code })).toBe(advice);
});
