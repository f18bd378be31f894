import { fold } from './fold';

/** Letters, digits and the marks that belong to them. */
export const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** Of scripts that set no spaces between words, or put endings and compounds into one: any place may begin a word. */
export const UNSPACED = `(?:(?=${LETTER})[${[
  'Hani',
  'Hira',
  'Kana',
  'Bopo',
  'Hang',
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('')}])`;

/** Of all other scripts. */
export const SPACED = `(?:(?!${UNSPACED})${LETTER})`;

/** Keeps digits apart that would be another number without it: 2.5, 12/05, 7:30. */
export const KEPT_MARK = '[.,:/]';

/** Letters that stand side by side, in scripts of one kind. */
export interface Piece {
  readonly text: string;
  readonly unspaced: boolean;
  /** What stands between this one and the next. */
  readonly gap: string;
}

const PIECES = new RegExp(`(${UNSPACED}+)|${SPACED}+`, 'gu');

/** The pieces of a text that is folded already, in order. */
export function pieces(folded: string): Piece[] {
  const found = [...folded.matchAll(PIECES)];
  return found.map((match, at) => ({
    text: match[0],
    unspaced: match[1] !== undefined,
    gap: folded.slice(match.index + match[0].length, found[at + 1]?.index),
  }));
}

/** The words of a text, folded, in order, with repeats. Apostrophes join ("O'Brien" is "obrien"). */
export function words(text: string): string[] {
  return pieces(fold(text).replaceAll("'", '')).map((piece) => piece.text);
}

export const isDigits = (text: string) => /^\p{Nd}+$/u.test(text);

const KEEPS = new RegExp(`^${KEPT_MARK}$`);

/** What joins two pieces of one run where marks between digits are kept: the mark, or nothing. */
export function keptMark(before: Piece, after: Piece): string {
  return KEEPS.test(before.gap) && /\p{Nd}$/u.test(before.text) && /^\p{Nd}/u.test(after.text)
    ? before.gap
    : '';
}

/** Every two letters that follow each other. */
export function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

export const firstOf = (text: string) => [...text][0] ?? '';
export const lastOf = (text: string) => [...text].at(-1) ?? '';
