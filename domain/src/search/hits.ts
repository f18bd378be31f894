import { fold } from './fold';
import { BETWEEN_DIGITS, ENDING_BEGINS } from './numbers';
import { KEPT_MARK, LETTER, SPACED, UNSPACED } from './pieces';
import { waysToFind } from './search-terms';

/** A place in a text, in UTF-16 units; `end` is behind it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Where a text has the searched `words`, as the search finds them: without case and accents, "O'Brien" by "obrien"
 * and by "brien". Whole graphemes, in order, none overlapping another.
 */
export function hits(text: string, words: readonly string[]): readonly Hit[] {
  const parts = words.flatMap((word) => waysToFind(word).flat());
  // Folding grapheme by grapheme takes its time: only where there is something to find.
  const whole = fold(text);
  const searched = [...new Set(parts)].map(placesOf).filter((places) => whole.search(places) !== -1);
  if (searched.length === 0) return [];
  const { folded, from } = foldedWithPlaces(text);
  const found = searched
    .flatMap((places) => [...folded.matchAll(places)])
    .flatMap(({ 0: { length }, index }) => hitBetween(from[index], from[index + length - 1]));
  return merged(found);
}

function hitBetween(first: Hit | undefined, last: Hit | undefined): Hit[] {
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

/** A text folded grapheme by grapheme, and the grapheme that each of its units comes from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly from: readonly Hit[] } {
  let folded = '';
  const from: Hit[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const part = fold(segment);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push({ start: index, end: index + segment.length });
    }
  }
  return { folded, from };
}

function merged(found: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  for (const hit of found.toSorted((one, other) => one.start - other.start)) {
    const before = all.at(-1);
    if (before === undefined || hit.start > before.end) all.push(hit);
    else all[all.length - 1] = { start: before.start, end: Math.max(before.end, hit.end) };
  }
  return all;
}

const SIGN = `(?:(?!${LETTER})\\S)`;
const SIGN_OR_SPACE = `(?:(?!${LETTER})[^])`;
const BEGINS = `(?:(?<!${SPACED})|${ENDING_BEGINS})`;

const IS_UNSPACED = new RegExp(UNSPACED, 'u');
const IS_KEPT = new RegExp(KEPT_MARK);
const IS_DIGIT = /\p{Nd}/u;

/** Matches what a part of a searched word finds in a folded text: its letters, with the signs that join them. */
function placesOf(part: string): RegExp {
  const letters = [...part];
  const unspaced = IS_UNSPACED.test(part);
  const places = letters.map((letter, at) => {
    const next = letters[at + 1];
    return literal(letter) + (next === undefined ? '' : between(letter, next));
  });
  return new RegExp(`${unspaced ? '' : BEGINS}${places.join('')}`, 'gu');

  function between(letter: string, next: string): string {
    if (unspaced) return `${SIGN_OR_SPACE}*`;
    if (IS_KEPT.test(part)) return IS_DIGIT.test(letter) || IS_KEPT.test(letter) ? '' : `${SIGN}*`;
    return IS_DIGIT.test(letter) && IS_DIGIT.test(next) ? `(?:${BETWEEN_DIGITS}|${SIGN}*)` : `${SIGN}*`;
  }
}

const literal = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
