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
    ['across a hyphen', 'an x-ray, an x ray', 'xray', 'an [x-ray], an x ray'],
    ['a run with a hyphen typed', 'COVID-19, covid19', 'covid-19', '[COVID-19], [covid19]'],
    ['letters that do not decompose', 'Ærøskøbing, Łódź', 'aero lodz', '[Ærø]skøbing, [Łódź]'],
    ['a dotted and a dotless i', 'Işıl İPEK', 'isil ipek', '[Işıl] [İPEK]'],
    ['a date by its beginning', 'on 12/05/2025', '12/05', 'on [12/05]/2025'],
    ['a number with a mark, and no other', '2.5 mg, 25 mg', '2.5', '[2.5] mg, 25 mg'],
    ['a telephone number', 'call (312) 555-0123 now', '3125550123', 'call ([312) 555-0123] now'],
    ['the last digits of one', 'call 3125550123', '0123', 'call 312555[0123]'],
    ['words of scripts without spaces', '我胸口疼痛，想改', '胸口疼痛', '我[胸口疼痛]，想改'],
    ['a name in the other order', '花子 田中', '田中花子', '[花子] [田中]'],
    ['a Korean word within a run', '내일예약변경하고', '예약변경', '내일[예약변경]하고'],
    ['a Thai word with its marks', 'ฉันปวดหัวมาก', 'ปวดหัว', 'ฉัน[ปวดหัว]มาก'],
    ['vowels that are letters of the word', 'दवा दावा', 'दावा', 'दवा [दावा]'],
    ['across what is not seen', 'ap\u00adpoint\u200bment', 'appoint', '[ap\u00adpoint]\u200bment'],
    ['nothing of an emoji', '👩‍👩‍👧‍👦blood', 'blood', '👩‍👩‍👧‍👦[blood]'],
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
