import { fold } from '@my-messages/domain/search/tokens';

/** Units up to this length make no password, however often they are repeated. */
const SHORT_UNIT = 4;

/**
 * Whether many people use this password, or would think of it: it is on the list, a row of neighbours ("abcdefghijkl",
 * "987654321098"), or one short or listed unit again and again. Case and accents make no difference.
 */
export function isCommonPassword(password: string, list: ReadonlySet<string>): boolean {
  const folded = fold(password);
  const unit = repeatedUnit(folded);
  return (
    list.has(folded) || isRow(folded) || (unit !== null && (unit.length <= SHORT_UNIT || list.has(unit)))
  );
}

/** The shortest text that the whole is a repetition of; null when it is none. */
function repeatedUnit(text: string): string | null {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (text.length % length === 0 && unit.repeat(text.length / length) === text) return unit;
  }
  return null;
}

/** Every character the next of the one before, up or down; after 9 comes 0. */
function isRow(text: string): boolean {
  return [1, -1].some((step) =>
    [...text].every((character, index, all) => {
      const before = all[index - 1];
      if (before === undefined) return true;
      if (/\d/.test(character) && /\d/.test(before)) {
        return (Number(before) + step + 10) % 10 === Number(character);
      }
      return (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0) === step;
    }),
  );
}
