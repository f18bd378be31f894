import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight';
import { searchTerms } from './search-terms';

/** The text with what was found in brackets. */
const marked = (text: string, typed: string) =>
  highlight(text, searchTerms(typed).words)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('highlight', () => {
  it.each([
    ['the beginning of words', 'A test of tests, untested', 'test', 'A [test] of [test]s, untested'],
    ['without accents', 'Zoë and ZOE', 'zoe', '[Zoë] and [ZOE]'],
    ['accents that are typed', 'Zoe', 'Zoë', '[Zoe]'],
    ['accents made of two characters', 'Zoe\u0308!', 'zoe', '[Zoe\u0308]!'],
    ['across an apostrophe', "Dr O'Brien", 'obrien', "Dr [O'Brien]"],
    ['with an apostrophe typed', 'Dr O’Brien', "o'brien", 'Dr [O’Brien]'],
    ['behind an apostrophe', "O'Brien", 'brien', "O'[Brien]"],
    ['only the beginning of it', "O'Brien", 'obr', "[O'Br]ien"],
    ['behind a hyphen', 'Ana-Lucía', 'lucia', 'Ana-[Lucía]'],
    ['several words', 'blood test, blood', 'test blood', '[blood] [test], [blood]'],
    ['the longer of two that begin alike', 'bloody', 'blo bloo', '[bloo]dy'],
    ['one character that folds to two', 'Große Straße', 'strasse', 'Große [Straße]'],
    ['half of such a character', 'Große', 'gros', '[Groß]e'],
    ['the last letter of a Greek word', 'ΟΔΟΣ οδος', 'οδοσ', '[ΟΔΟΣ] [οδος]'],
    ['text from right to left', 'שלום עולם', 'עולם', 'שלום [עולם]'],
    ['text with marks from right to left', 'שָׁלוֹם', 'שלום', '[שָׁלוֹם]'],
    ['nothing in the middle of a word', 'preblood', 'blood', 'preblood'],
    ['nothing across two words', 'blo od', 'blood', 'blo od'],
    ['nothing across a hyphen', 'blo-od', 'blood', 'blo-od'],
  ])('marks %s', (_what, text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 3 }), (text, typed) => {
        const parts = highlight(text, searchTerms(typed).words);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
