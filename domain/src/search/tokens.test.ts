import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { fold, messageTokens, searchToken, searchTokens, words } from './tokens';

describe('fold', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['ÉCOLE', 'ecole'],
    ['Ｗide', 'wide'],
    ['Straße', 'strasse'],
    ['ﬁne', 'fine'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['Łukasz', 'lukasz'],
    ['Søren Ørsted', 'soren orsted'],
    ['Đặng Thị Mai', 'dang thi mai'],
    ['smørrebrød', 'smorrebrod'],
    ['Þór Ærø œuvre Ħal Ŧ Ŋ ĸ', 'thor aero oeuvre hal t n k'],
    ['Işıl KILIÇ İzmir', 'isil kilic izmir'],
    ['Ёлка', 'елка'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['سلـــام', 'سلام'],
    ['हिन्दी', 'हिन्दी'],
    ['กำลัง', 'กําลัง'],
    ['が か', 'が か'],
    ['예약', '예약'],
    ['٣١٢', '312'],
    ['O’B Oʼb Oʻb O′b O`b O´b O‘b', "o'b o'b o'b o'b o'b o'b o'b"],
    ['appoint\u00adment\u200b', 'appointment'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words', () => {
  it('joins at apostrophes and separates elsewhere', () => {
    expect(words("Dr. O'Brien-Núñez, room 12b")).toEqual(['dr', 'obrien', 'nunez', 'room', '12b']);
  });

  it('keeps the words of other scripts', () => {
    expect(words('שלום мир')).toEqual(['שלום', 'мир']);
  });
});

describe('searchTokens', () => {
  it('holds the prefixes from three letters and the word', () => {
    expect(searchTokens('Visit at 9')).toEqual(['vis', 'visi', 'visit']);
  });

  it('finds the part behind an apostrophe', () => {
    expect(searchTokens("O'Brien")).toEqual(expect.arrayContaining(['bri', 'brien', 'obr', 'obrien']));
  });

  it('stores a long word whole besides its longest prefix', () => {
    const word = 'hypercholesterolemia';
    expect(searchTokens(word)).toContain(word);
    expect(searchTokens(word)).not.toContain(word.slice(0, LIMITS.searchPrefixLength + 1));
  });

  it('stores no more than its limit, and of a longer text the beginning', () => {
    const letter = (index: number) => String.fromCharCode(0x61 + (index % 26));
    const word = (index: number) =>
      Array.from({ length: 12 }, (_, place) => letter(Math.floor(index / 26 ** place))).join('');
    const text = (count: number) => Array.from({ length: count }, (_, index) => word(index)).join(' ');
    const tokens = searchTokens(text(1_600));
    expect(tokens).toHaveLength(LIMITS.searchTokens);
    expect(tokens).toEqual(expect.arrayContaining(searchTokens(text(100))));
  });

  it('joins runs, and keeps marks between digits besides', () => {
    expect(searchTokens('B-12')).toEqual(['b12']);
    expect(searchTokens('at 7:30')).toEqual(['730', '7:3', '7:30']);
    expect(searchTokens('2.5 mg')).toEqual(['2.5']);
    expect(searchTokens('12/05')).toEqual(['12/', '12/0', '12/05', '120', '1205']);
  });

  it('holds telephone numbers without their signs, and their endings', () => {
    expect(searchTokens('(312) 555-0123')).toEqual(
      expect.arrayContaining(['3125550123', '5550123', '0123', '555', '312']),
    );
    expect(searchTokens('+13125550123')).toEqual(expect.arrayContaining(['3125550123', '5550123', '0123']));
    expect(searchTokens('10 20 mg')).toEqual([]);
  });

  it('holds every two letters of scripts without spaces, and names in either order', () => {
    expect(searchTokens('予約を')).toEqual(['予約', '約を']);
    expect(searchTokens('花子 田中')).toEqual(['中花', '子田', '田中', '花子']);
    expect(searchTokens('10月5日')).toEqual(['0月', '5日', '月5']);
  });

  it('never cuts a letter in half', () => {
    expect(searchTokens('𐌰'.repeat(70)).every((token) => token.isWellFormed())).toBe(true);
  });

  it('holds the token of every beginning of every word that is long enough, for any text', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), fc.nat(), fc.nat(), (text, which, length) => {
        const all = words(text).filter((word) => word.length >= LIMITS.searchTermMinimum);
        const word = all[which % Math.max(all.length, 1)];
        if (word === undefined) return;
        const typed = word.slice(0, Math.max(LIMITS.searchTermMinimum, length % (word.length + 1)));
        expect(searchTokens(text)).toContain(searchToken(typed));
      }),
    );
  });
});

describe('messageTokens', () => {
  /** As long as a message may be, of letters in which no two follow each other twice. */
  const longest = (first: number, count: number, space: number) =>
    Array.from({ length: LIMITS.messageLength }, (_, at) =>
      at % space === space - 1 ? ' ' : String.fromCodePoint(first + ((at * at * 7 + at) % count)),
    ).join('');

  it.each([
    ['Han', longest(0x4e00, 20_000, 10_001)],
    ['Hangul', longest(0xac00, 11_172, 6)],
    ['Thai', longest(0xe01, 46, 10_001)],
    ['Devanagari', longest(0x915, 37, 16)],
    ['Arabic', longest(0x628, 18, 16)],
    ['Latin', longest(0x61, 26, 16)],
    ['Latin with signs', longest(0x61, 26, 16).replaceAll(' ', '-')],
  ])('are as many as one entry stores, names and all, of the longest message in %s', (_script, body) => {
    const names = Array.from({ length: 3 }, (_, at) =>
      longest(0x61 + at, 20, 14).slice(0, LIMITS.nameLength),
    );
    const tokens = messageTokens(body, ...names);
    expect(tokens.length).toBeLessThanOrEqual(LIMITS.searchTokens);
    expect(tokens.filter((token) => token.startsWith('~')).length).toBeGreaterThan(0);
    // What Firestore lets an indexed value be, in bytes, of which a unit takes at most three.
    expect(3 * Math.max(...tokens.map((token) => token.length))).toBeLessThan(1_500);
  });
});

describe('searchToken', () => {
  it('is null below the minimum and the longest stored prefix above the cap', () => {
    expect(searchToken('ab')).toBeNull();
    expect(searchToken('hypercholesterolemia')).toBe('hypercholestero');
  });
});
