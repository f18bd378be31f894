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
export const shownAt = (at: number, timeZone: string): number => at + aheadAt(at, timeZone);

/**
 * The time at which the clock of a time zone shows something for the first time, or the next that it does show where it
 * is put forward over it; the way back of {@link shownAt}.
 */
export function firstShown(shown: number, timeZone: string): number {
  // No clock is a whole day away from that of UTC, so that these are surely before and after it is put forward or back.
  const byClockOf = (at: number) => shown - aheadAt(at, timeZone);
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

/** Clocks are put forward and back at full quarters of an hour of UTC, and between two of them go as it does. */
const QUARTER = 15 * MINUTE;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** How far its clock is ahead of that of UTC, by quarters of an hour: a list asks for the same again and again. */
  readonly ahead: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** How far the clock of a time zone is ahead of that of UTC at a time, in milliseconds. */
function aheadAt(at: number, timeZone: string): number {
  const { format, ahead } = zoneOf(timeZone);
  const quarter = Math.floor(at / QUARTER) * QUARTER;
  const known = ahead.get(quarter);
  if (known !== undefined) return known;
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of format.formatToParts(quarter))
    if (type in parts) parts[type as keyof typeof parts] = Number(value);
  const { year, month, day, hour, minute, second } = parts;
  const found = Date.UTC(year, month - 1, day, hour, minute, second) - quarter;
  ahead.set(quarter, found);
  return found;
}

/** Made once for each, because that takes long; UTC for a zone that is not known here. */
function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const format = formatIn(timeZone) ?? formatIn('UTC') ?? new Intl.DateTimeFormat('en-US');
  const made = { format, ahead: new Map<number, number>() };
  zones.set(timeZone, made);
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
