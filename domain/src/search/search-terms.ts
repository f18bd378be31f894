import { LIMITS } from '../limits';
import { fold } from './fold';
import { firstOf, isDigits, keptMark, LETTER, lastOf, pairsOf, pieces, UNSPACED, type Piece } from './pieces';
import { ofName, searchToken } from './tokens';

/** What somebody searches for, word by word. */
export interface SearchTerms {
  /** The folded words that are searched for, all of which must match; each once, in the order typed. */
  readonly words: readonly string[];
  /** The folded words that are too short to be searched for. */
  readonly ignored: readonly string[];
}

/**
 * The words of a search as it was typed; no words where nothing is long enough to be searched for. A run such as
 * "x-ray" or "12/05" is one word.
 */
export function searchTerms(typed: string): SearchTerms {
  const runs = fold(typed).replaceAll("'", '').split(/\s+/);
  const all = [...new Set(runs.flatMap(wordsOfRun).filter((word) => word !== ''))];
  const isLongEnough = (word: string) => waysToFind(word).length > 0;
  return { words: all.filter(isLongEnough), ignored: all.filter((word) => !isLongEnough(word)) };
}

/** How many characters are the fewest that can be searched for, in the script of what was typed. */
export function searchMinimum(typed: string): number {
  return HAS_UNSPACED.test(fold(typed)) ? LIMITS.searchUnspacedMinimum : LIMITS.searchTermMinimum;
}

const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const OUTSIDE = new RegExp(`^(?!${LETTER}).|(?!${LETTER}).$`, 'u');
const SIGNS = new RegExp(`(?:(?!${LETTER}).)+`, 'u');

/** Signs around a run are no part of it; within one they join, except where the script joins without. */
function wordsOfRun(run: string): string[] {
  if (HAS_UNSPACED.test(run)) return run.split(SIGNS);
  let word = run;
  while (OUTSIDE.test(word)) word = word.replace(OUTSIDE, '');
  return [word];
}

/**
 * The ways in which a text can have a searched word, each with what all must begin one of the text's tokens; none
 * where it is too short. "x-ray" is found joined, and where its longer part stands alone.
 */
export function waysToFind(word: string): readonly (readonly string[])[] {
  const all = pieces(word);
  const ways = all.some(({ unspaced }) => unspaced) ? [unspacedParts(all)] : waysOfRun(all);
  return ways.filter((way) => way.length > 0);
}

function waysOfRun(all: readonly Piece[]): string[][] {
  const joined = all.map(({ text }) => text).join('');
  const kept = all.map((piece, at) => piece.text + markBehind(all, at)).join('');
  // Longer numbers than dates with a month and a day are written with one mark or another, or none.
  const asOne = isDigits(joined) && joined.length >= LIMITS.phoneDigits ? joined : kept;
  const way = [asOne].filter(isLongEnough);
  if (all.length < 2 || kept !== joined || isDigits(joined)) return [way];
  return [way, all.map(({ text }) => text).filter(isLongEnough)];
}

function markBehind(all: readonly Piece[], at: number): string {
  const [piece, next] = [all[at], all[at + 1]];
  return piece === undefined || next === undefined ? '' : keptMark(piece, next);
}

function unspacedParts(all: readonly Piece[]): string[] {
  return all.flatMap(({ text, unspaced }, at) => {
    const next = all[at + 1];
    const bridge = next === undefined ? [] : [`${lastOf(text)}${firstOf(next.text)}`];
    return [...(unspaced ? pairsOf(text) : [text].filter(isLongEnough)), ...bridge];
  });
}

const isLongEnough = (text: string) => [...text].length >= LIMITS.searchTermMinimum;
const cut = (text: string) => [...text].slice(0, LIMITS.searchTermMaximum).join('');

/** The longest word, which few texts have; null where there is none. */
export function mostSelective(searched: readonly string[]): string | null {
  return searched.reduce<string | null>(
    (longest, word) => (longest === null || selectivity(word) > selectivity(longest) ? word : longest),
    null,
  );
}

/** Two letters of a script without spaces tell as much as a word of another. */
const selectivity = (word: string) => (HAS_UNSPACED.test(word) ? 3 : 1) * word.length;

/** The stored tokens one of which every text has that has the word. */
export function tokensOfWord(word: string): readonly string[] {
  return waysToFind(word).map((way) => {
    const longest = way.reduce((one, other) => (other.length > one.length ? other : one));
    return searchToken(longest) ?? longest;
  });
}

/** The same with a message, which has the word itself or in a name beside it ({@link messageTokens}). */
export const tokensOfWordOrName = (word: string) =>
  tokensOfWord(word).flatMap((token) => [token, ofName(token)]);

/**
 * Whether a text has words that begin with each of the searched ones, judged by what is stored for it
 * ({@link searchTokens}). Also right for words that are longer than the longest stored prefix.
 */
export function tokensMatch(tokens: readonly string[], searched: readonly string[]): boolean {
  return searched.every((word) => hasWord(tokens, word, (part) => part));
}

/**
 * The same of a message, whose words may stand in the names beside it, too; at least one is in the message itself. By
 * what is stored for it ({@link messageTokens}).
 */
export function messageTokensMatch(tokens: readonly string[], searched: readonly string[]): boolean {
  const inBody = searched.filter((word) => hasWord(tokens, word, (part) => part));
  return (
    inBody.length > 0 && searched.every((word) => inBody.includes(word) || hasWord(tokens, word, ofName))
  );
}

function hasWord(tokens: readonly string[], word: string, stored: (part: string) => string): boolean {
  const isIn = (part: string) => tokens.some((token) => token.startsWith(stored(cut(part))));
  return waysToFind(word).some((way) => way.every(isIn));
}
