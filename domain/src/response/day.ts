/**
 * Which day it is at a time, in epoch milliseconds, by the clock of a time zone: as 2026-01-31, so that days compare as
 * text.
 */
export function dayIn(at: number, timeZone: string): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${year}-${month}-${day}`;
}

/** The weekday of the same, as Mon. */
export const weekdayIn = (at: number, timeZone: string): string => partsOf(at, timeZone).weekday;

type Part = 'year' | 'month' | 'day' | 'weekday';

function partsOf(at: number, timeZone: string): Record<Part, string> {
  const parts = { year: '', month: '', day: '', weekday: '' };
  for (const { type, value } of formatOf(timeZone).formatToParts(at))
    if (type in parts) parts[type as Part] = value;
  return parts;
}

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
  const fields = { weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
  } catch {
    return null;
  }
}
