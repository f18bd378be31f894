import { withPlainLetters } from './plain-letters';

/** What looks like an apostrophe. Some of them Unicode takes for letters, or takes apart into a space and a mark. */
const APOSTROPHES = /['’‘‛′‵`´΄ʹ-ˏ՚׳Ꞌꞌ＇]/gu;

/** What is not seen: soft hyphens, zero-width signs, marks of direction, and the Arabic sign that stretches a word. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}ـ]/gu;

/**
 * Marks that are accents or points, without which people type and read the same word. In other scripts marks are
 * vowels and stay; so do the two that make other syllables of Japanese ones.
 */
const ACCENTS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/gu;

/**
 * Text without case, accents and compatibility forms, in the letters of a plain keyboard: "Zoë", "zoe" and "ＺＯＥ"
 * fold to the same, and so do "Łódź" and "lodz". What looks like an apostrophe is one.
 */
export function fold(text: string): string {
  const apart = text.toWellFormed().replace(APOSTROPHES, "'").normalize('NFKD');
  const plain = apart.replace(UNSEEN, '').replace(ACCENTS, '').toLowerCase();
  return withPlainLetters(plain).normalize('NFC');
}
