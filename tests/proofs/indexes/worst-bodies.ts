import { LIMITS } from '@my-messages/domain/limits';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The Korean syllables, each of which folds to two or three letters. */
const SYLLABLES = { first: 0xac00, count: 11_172 };

const latin = (index: number, length: number) =>
  Array.from({ length }, (_, place) => LATIN[Math.floor(index / LATIN.length ** place) % LATIN.length]).join(
    '',
  );

const korean = (index: number, length: number) =>
  Array.from({ length }, (_, place) =>
    String.fromCharCode(SYLLABLES.first + ((7 * index + 101 * place) % SYLLABLES.count)),
  ).join('');

/** A message as long as may be of words that are all different. */
function filled(word: (index: number) => string): string {
  let body = word(0);
  for (let index = 1; body.length + 1 + word(index).length <= LIMITS.messageLength; index += 1) {
    body += ` ${word(index)}`;
  }
  return body;
}

/**
 * Messages that bring as many search tokens as any: words that share no beginning, just so long that each prefix of
 * theirs is stored, and joined by an apostrophe, which makes each of them two.
 */
export const WORST_BODIES: readonly (readonly [name: string, body: string])[] = [
  ['Latin words', filled((index) => latin(index, 16))],
  ['Latin words with an apostrophe', filled((index) => `a'${latin(index, 15)}`)],
  ['Korean words', filled((index) => korean(index, 5))],
  ['Korean words with an apostrophe', filled((index) => `a'${korean(index, 5)}`)],
];
