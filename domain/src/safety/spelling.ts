/** Shorter words are other words too often when a letter is swapped, or is missing or too many. */
const SWAPPED_FROM = 5;
const MISSED_FROM = 7;

/** What is longer is no word. */
const LONGEST = 20;

/** Knows words, and which of them somebody may have meant who missed one letter. */
export class Spelling {
  readonly #words: ReadonlySet<string>;
  /** Words by what is left when one of their letters is missing. */
  readonly #byRest = new Map<string, string>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      if (word.length >= MISSED_FROM) for (const rest of rests(word)) this.#byRest.set(rest, word);
    }
  }

  /** The known word that is meant: with two letters swapped, one missing, or one too many; else the word itself. */
  meant(word: string): string {
    if (word.length < SWAPPED_FROM || this.#words.has(word)) return word;
    const known = swaps(word).find((swapped) => this.#words.has(swapped)) ?? this.#byRest.get(word);
    if (known !== undefined || word.length <= MISSED_FROM) return known ?? word;
    return rests(word).find((rest) => this.#words.has(rest)) ?? word;
  }
}

/** The places within a word where a letter is missed: not the first, nor the last, which is an ending. */
const inner = (word: string) =>
  word.length > LONGEST ? [] : Array.from({ length: word.length - 2 }, (_, at) => at + 1);

/** A word with each of its inner letters missing. */
const rests = (word: string) => inner(word).map((at) => word.slice(0, at) + word.slice(at + 1));

/** A word with each inner letter swapped with the next. */
const swaps = (word: string) =>
  inner(word).map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
