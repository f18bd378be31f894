/**
 * Letters that Unicode does not take apart into a plain one and a mark, and what people type who do not have them on
 * their keyboard: each in front of what stands for it.
 */
const PLAIN = new Map(
  [
    'æ ae œ oe ß ss þ th ø o ð d đ d ħ h ı i ĸ k ł l ŋ n ŧ t',
    'ƀ b ɓ b ƈ c ȼ c ɖ d ɗ d ƌ d ȡ d ǝ e ə e ɇ e ɛ e ƒ f ǥ g ɠ g ɣ g ɦ h ⱨ h ɨ i ɉ j ƙ k ⱪ k ƚ l ɫ l ⱡ l ȴ l ɱ m',
    'ƞ n ɲ n ȵ n ɔ o ɵ o ƣ oi ȣ ou ƥ p ɋ q ɍ r ɽ r ȿ s ʂ s ƫ t ƭ t ʈ t ⱦ t ȶ t ʉ u ʊ u ʋ v ⱱ v ⱳ w ɏ y ƴ y ƶ z ȥ z ɀ z ʐ z',
    // Cyrillic, as Ukrainian and Kazakh write it.
    'ґ г ғ г қ к ң н ө о ұ у ү у һ х',
    // A sigma looks different at the end of a word, where somebody still typing has not come to yet.
    'ς σ',
    // Arabic letters that look alike and that keyboards of different countries send.
    'ک ك ی ي ى ي',
    // The slash of a fraction.
    '⁄ / ∕ /',
  ]
    .flatMap((row) => row.match(/\S+ \S+/g) ?? [])
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Arabic and Persian digits, which are in two rows of Unicode that begin with the zero. */
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/** A text in lower case, whose letters and digits are as plain as people type them. */
export function withPlainLetters(text: string): string {
  return text
    .replace(NOT_PLAIN, (letter) => PLAIN.get(letter) ?? letter)
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}
