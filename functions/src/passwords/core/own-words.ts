import { words } from '@my-messages/domain/search/tokens';
import { isCommonPassword } from './common-password';

/** What the product is called, and what people call it. */
export const PRODUCT_WORDS = ['My Messages', 'message', 'patient', 'portal', 'clinic'] as const;

/** Shorter words are found by chance. */
const SHORTEST_WORD = 3;
/** So many letters and digits that are nobody's make a password, whatever stands beside them. */
const OTHERS_AT_LEAST = 6;

/**
 * Whether a password is made of words that stand close to its owner: of the product, or of the `texts` about them. What is
 * left without these words is too short, or a common password itself. Case, accents and signs make no difference.
 */
export function isOfOwnWords(
  password: string,
  texts: readonly string[],
  common: ReadonlySet<string>,
): boolean {
  const whole = words(password).join('');
  const rest = [...PRODUCT_WORDS, ...texts].flatMap(wordsOf).sort(longestFirst).reduce(without, whole);
  return rest !== whole && ([...rest].length < OTHERS_AT_LEAST || isCommonPassword(rest, common));
}

/** The words of a text, and all of it in one. */
const wordsOf = (text: string) =>
  [...words(text), words(text).join('')].filter((word) => word.length >= SHORTEST_WORD);

const longestFirst = (one: string, other: string) => other.length - one.length;
const without = (text: string, word: string) => text.replaceAll(word, '');
