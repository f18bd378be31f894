import { expect, it } from 'vitest';
import { isOfAddress } from './mail-status';

it.each([
  [true, 'an address that nobody has', '5.1.1'],
  [true, 'a domain that there is not', '5.1.2'],
  [true, 'a domain that takes no mail', '5.1.10'],
  [true, 'a mailbox that is closed', '5.2.1'],
  [false, 'an address that may be there later', '4.1.1'],
  [false, 'a mailbox that is full', '5.2.2'],
  [false, 'the address of the sender', '5.1.7'],
  [false, 'another number that begins alike', '5.1.11'],
  [false, 'a route that there is not', '5.4.4'],
  [false, 'a letter that is not wanted', '5.7.1'],
  [false, 'nothing in particular', '5.0.0'],
])('%s: a status speaks of %s', (expected, _what, status) => {
  expect(isOfAddress(status)).toBe(expected);
});
