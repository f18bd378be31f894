import { LIMITS } from '../limits';
import { words } from './tokens';

/** What somebody searches for, word by word. */
export interface SearchTerms {
  /** The folded words that are searched for, all of which must match; each once, in the order typed. */
  readonly words: readonly string[];
  /** The folded words that are too short to be searched for. */
  readonly ignored: readonly string[];
}

/** The words of a search as it was typed; no words where nothing is long enough to be searched for. */
export function searchTerms(typed: string): SearchTerms {
  const all = [...new Set(words(typed))];
  const isLongEnough = (word: string) => [...word].length >= LIMITS.searchTermMinimum;
  return { words: all.filter(isLongEnough), ignored: all.filter((word) => !isLongEnough(word)) };
}

/** The longest word, which few texts have; null where there is none. */
export function mostSelective(searched: readonly string[]): string | null {
  return searched.reduce<string | null>(
    (longest, word) => (longest === null || word.length > longest.length ? word : longest),
    null,
  );
}

/**
 * Whether a text has words that begin with each of the searched ones, judged by what is stored for it
 * ({@link searchTokens}). Also right for words that are longer than the longest stored prefix.
 */
export function tokensMatch(tokens: readonly string[], searched: readonly string[]): boolean {
  return searched.every((word) => tokens.some((token) => token.startsWith(word)));
}
