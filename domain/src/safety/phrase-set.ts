import type { Phrase, Slot } from './notation';

/** How many words may stand between two words of a part, and between two parts. */
const WORD_GAP = 2;
const PART_GAP = 8;

/** The first and the last word of each part, by their places in the sentence, in the order of the text. */
export type Places = readonly (readonly [first: number, last: number])[];

/** Phrases that are looked for together: each word of a text is looked up once, whatever their number. */
export class PhraseSet<T extends { readonly phrase: Phrase }> {
  /** By a word that can begin their first part; those that begin with a number are few. */
  readonly #byWord = new Map<string, T[]>();
  readonly #numbers: T[] = [];

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const first = entry.phrase.parts[0]?.[0];
      if (first === undefined) continue;
      for (const word of first.words) {
        const there = this.#byWord.get(word);
        if (there === undefined) this.#byWord.set(word, [entry]);
        else there.push(entry);
      }
      if (first.numbers !== null) this.#numbers.push(entry);
    }
  }

  /** The first phrase that a sentence has and that is accepted where it stands, or null. */
  find(sentence: readonly string[], accept: (entry: T, places: Places) => boolean): T | null {
    for (const [at, word] of sentence.entries()) {
      for (const entry of [...(this.#byWord.get(word) ?? []), ...this.#numbers]) {
        const places = phraseAt(entry.phrase, sentence, at);
        if (places !== null && accept(entry, places)) return entry;
      }
    }
    return null;
  }
}

/** Where a phrase stands whose first part begins at a word, or null; no word is counted for two parts. */
function phraseAt({ parts }: Phrase, sentence: readonly string[], at: number): Places | null {
  const [first = [], ...rest] = parts;
  const last = partAt(first, sentence, at);
  if (last === null) return null;
  const places: [number, number][] = [[at, last]];
  for (const part of rest) {
    const place = partNear(part, sentence, places);
    if (place === null) return null;
    places.push(place);
  }
  return places.sort(([one], [other]) => one - other);
}

/** The first place of a part that is near those found and takes none of their words. */
function partNear(
  part: readonly Slot[],
  sentence: readonly string[],
  places: Places,
): [number, number] | null {
  const from = Math.min(...places.map(([first]) => first)) - PART_GAP - part.length;
  const to = Math.max(...places.map(([, last]) => last)) + PART_GAP;
  for (let at = Math.max(0, from); at <= to && at < sentence.length; at++) {
    const last = partAt(part, sentence, at);
    if (last !== null && places.every(([first, end]) => last < first || at > end)) return [at, last];
  }
  return null;
}

/** The place of the last word of a part that begins at a word, or null. */
function partAt(part: readonly Slot[], sentence: readonly string[], at: number): number | null {
  let last = at - 1;
  for (const [index, slot] of part.entries()) {
    const reach = index === 0 ? at : last + 1 + WORD_GAP;
    let next = last + 1;
    // A number is the next one, whatever its size.
    while (next <= reach && !fits(slot, sentence[next]) && !(slot.numbers && isNumber(sentence[next])))
      next++;
    if (next > reach || !fits(slot, sentence[next])) return null;
    last = next;
  }
  return last;
}

const isNumber = (word = '') => /^\d+$/.test(word);

function fits({ words, numbers }: Slot, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (words.has(word)) return true;
  return numbers !== null && isNumber(word) && Number(word) >= numbers[0] && Number(word) <= numbers[1];
}
