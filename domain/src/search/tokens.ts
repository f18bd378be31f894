import { LIMITS } from '../limits';
import { fold } from './fold';
import { endingsOf, numberGoesOn } from './numbers';
import { firstOf, keptMark, lastOf, pairsOf, pieces, words, type Piece } from './pieces';

export { fold } from './fold';
export { words } from './pieces';

/**
 * What is stored for a text so that one `array-contains` finds it. Sorted, each once. Of a text that has more than
 * `searchTokens` of them, the first ones.
 *
 * - Of every word the prefixes from `searchTermMinimum` to `searchPrefixLength` letters, and the word itself.
 * - From every piece of a run such as "O'Brien", "B-12" or "2.5" on, the same of the rest of the run, joined; where
 *   a mark stands between digits, also with the mark.
 * - Of the groups of digits of a telephone number the same, and of a number without groups also its usual endings.
 * - Of scripts without spaces every two letters that follow each other.
 */
export function searchTokens(...texts: readonly string[]): string[] {
  return firstTokens(texts, LIMITS.searchTokens);
}

/** The same of a person's name, from fewer letters on, and with its words that are shorter still: initials. */
export function nameTokens(name: string): string[] {
  const tokens = firstTokens([name], LIMITS.searchTokens, LIMITS.nameTermMinimum);
  const initials = words(name).filter((word) => [...word].length < LIMITS.nameTermMinimum);
  return [...new Set([...tokens, ...initials])].sort();
}

/** In front of the tokens of a name: nothing that {@link fold} leaves in a word. */
const OF_NAME = '~';

/** A token as it is stored where it is of a name that stands beside a text. */
export const ofName = (token: string) => `${OF_NAME}${token}`;

/**
 * What is stored for a message: the tokens of its body, and marked as such those of the names beside it. So a name and
 * a word together find it, and a name alone does not find everything that was written with that person.
 */
export function messageTokens(body: string, ...names: readonly string[]): string[] {
  const ofNames = searchTokens(...names).map(ofName);
  return [...firstTokens([body], LIMITS.searchTokens - ofNames.length), ...ofNames];
}

function firstTokens(
  texts: readonly string[],
  limit: number,
  minimum: number = LIMITS.searchTermMinimum,
): string[] {
  const tokens = new Set<string>();
  for (const token of tokensOf(texts, minimum)) {
    if (tokens.size === limit) break;
    tokens.add(token);
  }
  return [...tokens].sort();
}

function* tokensOf(texts: readonly string[], minimum: number): Generator<string> {
  for (const text of texts) {
    const all = pieces(fold(text));
    const goesOn = numberGoesOn(all);
    for (const [at, piece] of all.entries()) {
      yield* bridges(piece, all[at + 1]);
      if (piece.unspaced) yield* pairsOf(piece.text);
      else for (const word of new Set(wordsFrom(all, at, goesOn))) yield* prefixes(word, minimum);
    }
  }
}

function* prefixes(word: string, minimum: number): Generator<string> {
  const letters = [...word];
  const longest = Math.min(letters.length, LIMITS.searchPrefixLength);
  for (let length = minimum; length <= longest; length += 1) {
    yield letters.slice(0, length).join('');
  }
  if (letters.length >= minimum) yield letters.slice(0, LIMITS.searchTermMaximum).join('');
}

/**
 * The two letters on both sides of the place where scripts meet, or where a sign or a space stands in a script that
 * needs none. Names are written with and without it, and in either order: so are the bridges.
 */
function* bridges(piece: Piece, next: Piece | undefined): Generator<string> {
  if (next === undefined) return;
  if (piece.unspaced && next.unspaced) yield `${lastOf(next.text)}${firstOf(piece.text)}`;
  if ((piece.unspaced && next.unspaced) || piece.gap === '')
    yield `${lastOf(piece.text)}${firstOf(next.text)}`;
}

/** The words that begin with a piece: with what the run joins to it, with the marks kept, and its endings. */
function* wordsFrom(all: readonly Piece[], start: number, goesOn: ReadonlySet<number>): Generator<string> {
  const first = all[start]?.text ?? '';
  let joined = first;
  let kept = first;
  let inRun = true;
  for (let at = start; joined.length < LIMITS.searchTermMaximum; at += 1) {
    const [piece, next] = [all[at], all[at + 1]];
    if (piece === undefined || next === undefined || next.unspaced || piece.gap === '') break;
    inRun &&= !/\s/.test(piece.gap);
    if (!inRun && !goesOn.has(at)) break;
    joined += next.text;
    if (inRun) kept += keptMark(piece, next) + next.text;
  }
  yield joined;
  yield kept;
  yield* endingsOf(first);
}

/**
 * The stored token that finds a searched word or its beginning: the word itself, or its longest stored prefix.
 * Words below the minimum have none.
 */
export function searchToken(word: string): string | null {
  const letters = [...word];
  if (letters.length < LIMITS.searchTermMinimum) return null;
  return letters.slice(0, LIMITS.searchPrefixLength).join('');
}
