import { describe, expect, it } from 'vitest';
import { readEmailAddress } from './email-address';

const label = (length: number) => 'd'.repeat(length);

describe('readEmailAddress', () => {
  it.each([
    ['pat@example.com', 'pat@example.com'],
    ['  Pat.Example@EXAMPLE.Com\n', 'pat.example@example.com'],
    ["sean.o'mock@example.com", "sean.o'mock@example.com"],
    ['r&d@example.com', 'r&d@example.com'],
    ["!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com"],
    ['pat+portal@mail.example.co.uk', 'pat+portal@mail.example.co.uk'],
    ['1@1.example', '1@1.example'],
    ['pat@münchen.example', 'pat@xn--mnchen-3ya.example'],
    ['pat@BÜCHER.example', 'pat@xn--bcher-kva.example'],
    ['pat@例え。テスト', 'pat@xn--r8jz45g.xn--zckzah'],
    ['pat@xn--bcher-kva.example', 'pat@xn--bcher-kva.example'],
    [`${'l'.repeat(64)}@example.com`, `${'l'.repeat(64)}@example.com`],
    [`pat@${label(63)}.example`, `pat@${label(63)}.example`],
    [
      `p@${label(63)}.${label(63)}.${label(63)}.${label(60)}`,
      `p@${label(63)}.${label(63)}.${label(63)}.${label(60)}`,
    ],
  ])('takes %s', (text, address) => {
    expect(readEmailAddress(text)).toBe(address);
  });

  it.each([
    '',
    'none',
    'n/a',
    '***@***',
    '@example.com',
    'pat@',
    'pat@example',
    'pat@@example.com',
    'pat@two@example.com',
    'pat @example.com',
    'pat@exam ple.com',
    '.pat@example.com',
    'pat.@example.com',
    'pat..example@example.com',
    'pat@.example.com',
    'pat@example.com.',
    'pat@example..com',
    'pat@-example.com',
    'pat@example-.com',
    'pat@exam_ple.com',
    'pat@example.com/path',
    'pat@example.com:25',
    'pat@example.com?a',
    'pat@example.com#a',
    'pat@exa%6dple.com',
    'pat@[192.0.2.1]',
    'pat@192.0.2.1',
    'pat@192.514',
    'pat@xn--a.example',
    'pat@example.com＠example.com',
    '"pat example"@example.com',
    'Pat <pat@example.com>',
    'mailto:pat@example.com',
    'pat@example.com, sam@example.com',
    'zoë@example.com',
    'pat\u200B@example.com',
    `${'l'.repeat(65)}@example.com`,
    `pat@${label(64)}.example`,
    `pp@${label(63)}.${label(63)}.${label(63)}.${label(60)}`,
  ])('refuses %j', (text) => {
    expect(readEmailAddress(text)).toBeNull();
  });
});
