import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { fold, searchToken, searchTokens, words } from './tokens';

describe('fold', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['ÉCOLE', 'ecole'],
    ['Ｗide', 'wide'],
    ['Straße', 'strasse'],
    ['ﬁne', 'fine'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
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
    // Each Korean syllable folds to two or three letters.
    const syllable = (index: number) => String.fromCharCode(0xac00 + (index % 11_172));
    const word = (index: number) =>
      Array.from({ length: 5 }, (_, place) => syllable(7 * index + place)).join('');
    const text = (count: number) => Array.from({ length: count }, (_, index) => word(index)).join(' ');
    const tokens = searchTokens(text(1_600));
    expect(tokens).toHaveLength(LIMITS.searchTokens);
    expect(tokens).toEqual(expect.arrayContaining(searchTokens(text(100))));
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

describe('searchToken', () => {
  it('is null below the minimum and the longest stored prefix above the cap', () => {
    expect(searchToken('ab')).toBeNull();
    expect(searchToken('hypercholesterolemia')).toBe('hypercholestero');
  });
});
