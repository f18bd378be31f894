import { expect, it } from 'vitest';
import { isSecret } from './same-secret';

it.each([
  [true, 'the secret', 'the secret'],
  [false, 'the secre', 'the secret'],
  [false, 'another one', 'the secret'],
  [false, '', 'the secret'],
  [false, '', ''],
  [false, 'anything', ''],
])('says %s of "%s" where the secret is "%s"', (expected, given, secret) => {
  expect(isSecret(given, secret)).toBe(expected);
});
