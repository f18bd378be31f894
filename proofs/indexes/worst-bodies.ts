import { LIMITS } from '@my-messages/domain/limits';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The consonants of Hindi, which need three bytes each. */
const HINDI = { first: 0x915, count: 37 };
/** Chinese letters, of which every two that follow each other are a token. */
const HAN = { first: 0x4e00, count: 20_000 };

const latin = (index: number, length: number) =>
  Array.from({ length }, (_, place) => LATIN[Math.floor(index / LATIN.length ** place) % LATIN.length]).join(
    '',
  );

const hindi = (index: number, length: number) =>
  Array.from({ length }, (_, place) =>
    String.fromCharCode(HINDI.first + (Math.floor(index / HINDI.count ** place) % HINDI.count)),
  ).join('');

const han = (index: number) => String.fromCharCode(HAN.first + ((7 * index) % HAN.count));

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
 * theirs is stored, and joined by an apostrophe, which makes each of them two; and letters no two of which come twice.
 */
export const WORST_BODIES: readonly (readonly [name: string, body: string])[] = [
  ['Latin words', filled((index) => latin(index, 16))],
  ['Latin words with an apostrophe', filled((index) => `a'${latin(index, 15)}`)],
  ['Hindi words', filled((index) => hindi(index, 16))],
  ['Hindi words with an apostrophe', filled((index) => `क'${hindi(index, 15)}`)],
  [
    'Chinese without a space',
    Array.from({ length: LIMITS.messageLength }, (_, index) => han(index)).join(''),
  ],
];
