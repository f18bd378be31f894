import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { cleanPhone, isPhone, telUri } from './phone';

describe('isPhone', () => {
  it.each([
    ['the US', '(312) 555-0142'],
    ['the US, with points', '312.555.0142'],
    ['Britain from abroad', '+44 20 7946 0018'],
    ['Britain with the zero', '+44 (0)20 7946 0018'],
    ['a plus in brackets', '(+44) 20 7946 0018'],
    ['Germany with a slash', '030/23125 014'],
    ['an extension', '(312) 555-0142 ext. 23'],
    ['an extension, written together', '312-555-0142ext23'],
    ['capitals', '312 555 0142 EXT 23'],
    ['three digits', '111'],
    ['as long as can be', '1'.repeat(LIMITS.phoneLength)],
  ])('takes a number as it is written in %s', (_, text) => {
    expect(isPhone(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['two digits', '(1) 2'],
    ['signs alone', '+ ( ) - . /'],
    ['an extension alone', 'ext. 1234'],
    ['an extension without digits', '312 555 0142 ext.'],
    ['letters', '1-800-CLINIC-0'],
    ['another word behind it', '312 555 0142 fax 23'],
    ['a script', 'javascript:alert(5550142)'],
    ['an address', 'tel:3125550142'],
    ['markup', '<b>3125550142</b>'],
    ['a second plus', '+1 +312 555 0142'],
    ['a plus in the middle', '312+5550142'],
    ['signs that dial something else', '*67,3125550142#'],
    ['two lines', '312 555\n0142'],
    ['digits of another script', '٣١٢٥٥٥٠١٤٢'],
    ['wide digits', '３１２５５５０１４２'],
    ['a zero-width space', '312\u200B5550142'],
    ['a sign of direction', '\u202A312 555 0142\u202C'],
    ['a soft hyphen', '312\u00AD555\u00AD0142'],
    ['a hyphen that does not break', '312\u2011555\u20110142'],
    ['too many', '1'.repeat(LIMITS.phoneLength + 1)],
  ])('takes no other: %s', (_, text) => {
    expect(isPhone(text)).toBe(false);
  });
});

describe('cleanPhone', () => {
  it.each([
    ['', null],
    [' \t\n', null],
    ['\u200B\u202E', null],
    ['  (312)  555-0142 ', '(312) 555-0142'],
    ['312\u00A0555\u00A00142', '312 555 0142'],
  ])('stores %j as %j', (typed, stored) => {
    expect(cleanPhone(typed)).toBe(stored);
  });
});

describe('telUri', () => {
  it.each([
    ['(312) 555-0142', 'tel:3125550142'],
    ['+44 20 7946 0018', 'tel:+442079460018'],
    ['+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['(0)20 7946 0018', 'tel:02079460018'],
    ['(+1) 312.555.0142', 'tel:+13125550142'],
    ['(312) 555-0142 ext. 23', 'tel:3125550142;ext=23'],
    ['(312) 555-0142EXT0', 'tel:3125550142;ext=0'],
  ])('of %s is %s', (phone, uri) => {
    expect(telUri(phone)).toBe(uri);
  });

  it('calls somebody for every number that is taken, and nothing else is in it', () => {
    const signs = fc.constantFrom(
      '0',
      '(0)',
      '5',
      '9',
      ' ',
      '(',
      ')',
      '+',
      '-',
      '.',
      '/',
      'ext',
      'ext. ',
      ':',
    );
    const written = fc.array(signs, { maxLength: LIMITS.phoneLength }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(isPhone(text));
        expect(telUri(text)).toMatch(/^tel:\+?\d+(;ext=\d+)?$/);
      }),
    );
  });
});
