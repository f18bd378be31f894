import { describe, expect, it } from 'vitest';
import {
  messageTokensMatch,
  mostSelective,
  searchMinimum,
  searchTerms,
  tokensMatch,
  tokensOfWordOrName,
} from './search-terms';
import { messageTokens, searchTokens } from './tokens';

describe('searchTerms', () => {
  it('folds the words, and keeps each once', () => {
    expect(searchTerms("  Zoë zoe O'Brien ")).toEqual({ words: ['zoe', 'obrien'], ignored: [] });
  });

  it('sets aside what is too short', () => {
    expect(searchTerms('Dr. Li is well')).toEqual({ words: ['well'], ignored: ['dr', 'li', 'is'] });
    expect(searchTerms('ab cd')).toEqual({ words: [], ignored: ['ab', 'cd'] });
  });

  it('takes a run for one word, without the signs around it', () => {
    expect(searchTerms('(B-12), 12/05 2.5 mg!')).toEqual({
      words: ['b-12', '12/05', '2.5'],
      ignored: ['mg'],
    });
  });

  it('takes two letters of scripts without spaces', () => {
    expect(searchTerms('田中、予 예약 ปว')).toEqual({ words: ['田中', '예약', 'ปว'], ignored: ['予'] });
    expect(['田', '예', 'ab', 'é'].map(searchMinimum)).toEqual([2, 2, 3, 3]);
  });

  it('counts letters, not code units', () => {
    expect(searchTerms('𝐚𝐛').words).toEqual([]);
    expect(searchTerms('𐌰𐌱').words).toEqual([]);
    expect(searchTerms('𐌰𐌱𐌲').words).toEqual(['𐌰𐌱𐌲']);
  });
});

describe('mostSelective', () => {
  it('is the longest word', () => {
    expect(mostSelective(['the', 'blood', 'test'])).toBe('blood');
    expect(mostSelective([])).toBeNull();
  });
});

describe('messageTokensMatch', () => {
  const tokens = messageTokens('sio five after archive', 'Siobhán O’Brien', 'Nora Nurse');

  it.each([[['siobhan', 'five']], [['archive', 'brien', 'nora']], [['five']]])('%j is in it', (searched) => {
    expect(messageTokensMatch(tokens, searched)).toBe(true);
    for (const word of searched)
      expect(tokensOfWordOrName(word).some((token) => tokens.includes(token))).toBe(true);
  });

  it.each([[['siobhan']], [['siobhan', 'nora']], [['siobhan', 'six']]])('%j is not', (searched) => {
    expect(messageTokensMatch(tokens, searched)).toBe(false);
  });
});

describe('tokensMatch', () => {
  const tokens = searchTokens("O'Brien asked about hypercholesterolemia");

  it.each([[['obr', 'asked']], [['brien']], [['hypercholesterol', 'about']]])('%j is in it', (searched) => {
    expect(tokensMatch(tokens, searched)).toBe(true);
  });

  it.each([[['asked', 'never']], [['sked']], [['hypercholesterolaemia']]])('%j is not', (searched) => {
    expect(tokensMatch(tokens, searched)).toBe(false);
  });
});
