import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text';

describe('cleanText', () => {
  it('replaces a lone surrogate, which would block the write queue', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
  });

  it('composes accents and keeps emoji, line breaks and tabs', () => {
    expect(cleanText('Zoe\u0308\r\n\tfamily \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\rend')).toBe(
      'Zo\u00EB\n\tfamily \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\nend',
    );
  });

  it('removes control characters and the white space at both ends', () => {
    expect(cleanText(' \n\u0000a\u001Bb\u0085 ')).toBe('ab');
  });

  it('composes what a control character kept apart', () => {
    expect(cleanText('e\u0000\u0301')).toBe('\u00E9');
  });

  it.each([
    ['zero-width signs', '\u200B\u200C\u200D\u2060\uFEFF'],
    ['signs of direction', '\u200E\u202E\u2066\u2069'],
    ['fillers', '\u115F\u1160\u3164\uFFA0'],
    ['variation selectors', '\uFE0F\u{E0100}'],
    ['a blank Braille cell between spaces', ' \u2800\u00A0\u3000\u2003'],
    ['soft hyphens, joiners and controls', '\u00AD\u034F\u0007\n'],
  ])('is empty where there is nothing but %s', (_, text) => {
    expect(cleanText(text)).toBe('');
    expect(cleanText(`${text}a`)).not.toBe('');
  });

  it('is well-formed and the same when cleaned twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes one line of several', () => {
    expect(cleanLine(' a\n\n  b\tc ')).toBe('a b c');
  });
});
