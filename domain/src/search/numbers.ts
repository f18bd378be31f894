import { LIMITS } from '../limits';
import { isDigits, type Piece } from './pieces';

/** What may stand between two groups of digits of one telephone number. */
export const BETWEEN_DIGITS = '(?:\\) ?| ?[-–./] ?| )';

/** How many of the last digits people give of a telephone number: without the country, the area, the exchange. */
const ENDINGS = [10, 7, 4] as const;

const GROUPS = new RegExp(`^${BETWEEN_DIGITS}$`);

/** The places in `all` behind which a number of a telephone's length goes on with the next group of digits. */
export function numberGoesOn(all: readonly Piece[]): ReadonlySet<number> {
  const places = new Set<number>();
  let group: number[] = [];
  let digits = 0;
  all.forEach(({ text, gap }, at) => {
    digits += text.length;
    const next = all[at + 1];
    if (next !== undefined && GROUPS.test(gap) && isDigits(text) && isDigits(next.text)) {
      group.push(at);
      return;
    }
    if (digits >= LIMITS.phoneDigits) for (const place of group) places.add(place);
    group = [];
    digits = 0;
  });
  return places;
}

/** The usual endings of a telephone number that is written without groups; none of anything else. */
export function endingsOf(text: string): string[] {
  if (!isDigits(text) || text.length < LIMITS.phoneDigits) return [];
  return ENDINGS.filter((length) => length < text.length).map((length) => text.slice(-length));
}

/** Where one of those endings begins within the digits of a number: as a regular expression. */
export const ENDING_BEGINS = ENDINGS.map((length) => {
  const before = Math.max(1, LIMITS.phoneDigits - length);
  return `(?<=\\p{Nd}{${String(before)}})(?=\\p{Nd}{${String(length)}}(?!\\p{Nd}))`;
}).join('|');
