export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Which day it is at a time, in epoch milliseconds, by the clock of a time zone: as 2026-01-31, so that days compare as text. */
export const dayIn = (at: number, timeZone: string): string => dayOf(shownAt(at, timeZone));

/** The day after another, both as 2026-01-31. */
export const dayAfter = (day: string): string => dayOf(Date.parse(day) + DAY);

/**
 * What the clock of a time zone shows at a time: the time at which a clock of UTC shows the same. Both in epoch
 * milliseconds, so that what is left of a division by a day is the time of day.
 */
export function shownAt(at: number, timeZone: string): number {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatOf(timeZone).formatToParts(at))
    if (type in parts) parts[type as keyof typeof parts] = Number(value);
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (at % 1000);
}

/**
 * The time at which the clock of a time zone shows something for the first time, or the next that it does show where it
 * is put forward over it; the way back of {@link shownAt}.
 */
export function firstShown(shown: number, timeZone: string): number {
  // No clock is a whole day away from that of UTC, so that these are surely before and after it is put forward or back.
  const byClockOf = (at: number) => shown - (shownAt(at, timeZone) - at);
  const [before, after] = [byClockOf(shown - DAY), byClockOf(shown + DAY)];
  const exact = [before, after].find((at) => shownAt(at, timeZone) === shown);
  if (exact !== undefined) return exact;
  // It is put forward between the two, and before it is, it shows less.
  let [low, high] = [after, before];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shownAt(middle, timeZone) < shown) low = middle;
    else high = middle;
  }
  return high;
}

const dayOf = (shown: number) => new Date(shown).toISOString().slice(0, 'yyyy-mm-dd'.length);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone, because that takes long; UTC for a zone that is not known here. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = formatIn(timeZone) ?? formatIn('UTC') ?? new Intl.DateTimeFormat('en-US');
  formats.set(timeZone, made);
  return made;
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...day, ...time, timeZone });
  } catch {
    return null;
  }
}
