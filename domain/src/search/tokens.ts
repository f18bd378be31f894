import { LIMITS } from '../limits';

/** Text without case, accents and compatibility forms: "Zoë", "zoe" and "ＺＯＥ" fold to the same. */
export function fold(text: string): string {
  const plain = text.toWellFormed().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Sigma looks different at the end of a word, where somebody still typing has not come to yet.
  return plain.replace(/ß/g, 'ss').replace(/ς/g, 'σ');
}

/**
 * The words of a text, folded, in order, with repeats. Apostrophes join ("O'Brien" is "obrien"); everything else
 * that is neither letter nor digit separates.
 */
export function words(text: string): string[] {
  return fold(text)
    .replace(/['’ʼ`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * What is stored for a text so that one `array-contains` finds it: of every word the prefixes from
 * `searchTermMinimum` to `searchPrefixLength` letters, and the word itself. For "O'Brien" also the parts around
 * the apostrophe, so that "brien" finds it. Sorted, each once. Of a text that has more than `searchTokens` of them,
 * the first ones.
 */
export function searchTokens(...texts: readonly string[]): string[] {
  const tokens = new Set<string>();
  for (const token of tokensOf(texts)) {
    if (tokens.size === LIMITS.searchTokens) break;
    tokens.add(token);
  }
  return [...tokens].sort();
}

function* tokensOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) {
    for (const word of [...words(text), ...words(text.replace(/['’ʼ`]/g, ' '))]) {
      const letters = [...word];
      const longest = Math.min(letters.length, LIMITS.searchPrefixLength);
      for (let length = LIMITS.searchTermMinimum; length <= longest; length += 1) {
        yield letters.slice(0, length).join('');
      }
      if (letters.length >= LIMITS.searchTermMinimum) yield word.slice(0, LIMITS.searchTermMaximum);
    }
  }
}

/**
 * The stored token that finds a searched word or its beginning: the word itself, or its longest stored prefix.
 * Words below the minimum have none.
 */
export function searchToken(word: string): string | null {
  const letters = [...word];
  if (letters.length < LIMITS.searchTermMinimum) return null;
  return letters.slice(0, LIMITS.searchPrefixLength).join('');
}
