import { fold } from './tokens';

/** A place in a text, in UTF-16 units; `end` is behind it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Where words of a text begin with one of the folded `words`, as the search finds them: without case and accents,
 * "O'Brien" by "obrien" and by "brien". Whole graphemes, in order, none overlapping another.
 */
export function hits(text: string, words: readonly string[]): readonly Hit[] {
  const found: Hit[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    // Folding grapheme by grapheme takes its time: only where there is something to find.
    const folded = fold(run).replace(/['’ʼ`]/g, '');
    if (!words.some((word) => folded.includes(word))) continue;
    for (const { start, end } of hitsInRun(run, words)) {
      found.push({ start: index + start, end: index + end });
    }
  }
  return found;
}

/** One folded letter or digit, and the grapheme that it comes from. */
interface Letter {
  readonly folded: string;
  readonly from: Hit;
  readonly beginsWord: boolean;
}

function hitsInRun(run: string, words: readonly string[]): Hit[] {
  const letters = lettersOf(run);
  const merged: Hit[] = [];
  letters.forEach(({ beginsWord, from }, at) => {
    if (!beginsWord) return;
    const longest = Math.max(0, ...words.map((word) => matchedLetters(letters, at, word)));
    const last = letters[at + longest - 1];
    if (longest === 0 || last === undefined) return;
    const before = merged.at(-1);
    if (before !== undefined && from.start < before.end) {
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, last.from.end) };
    } else {
      merged.push({ start: from.start, end: last.from.end });
    }
  });
  return merged;
}

function lettersOf(run: string): Letter[] {
  const letters: Letter[] = [];
  let beginsWord = true;
  for (const { segment, index } of graphemes.segment(run)) {
    const from = { start: index, end: index + segment.length };
    for (const folded of fold(segment)) {
      const isLetter = /[\p{L}\p{N}]/u.test(folded);
      if (isLetter) letters.push({ folded, from, beginsWord });
      // Behind an apostrophe a word begins, too, while the word before goes on; behind anything else it has ended.
      beginsWord = !isLetter;
      if (!isLetter && !/['’ʼ`]/.test(folded)) letters.push({ folded: ' ', from, beginsWord: false });
    }
  }
  return letters;
}

/** The number of letters from `at` on that `word` takes up; 0 where it does not stand there. */
function matchedLetters(letters: readonly Letter[], at: number, word: string): number {
  const searched = [...word];
  return searched.every((letter, offset) => letters[at + offset]?.folded === letter) ? searched.length : 0;
}
