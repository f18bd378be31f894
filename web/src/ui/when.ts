/** Says times in the reader's own zone, as they are written in their region. All times are epoch milliseconds. */
export interface When {
  /** As short as a list row needs: the time today, "Yesterday", the weekday this week, else the date. */
  readonly inList: (at: number, now: number) => string;
  /** A day as a heading between messages: "Today", "Yesterday", else the date. */
  readonly day: (at: number, now: number) => string;
  /** A day in the midst of a sentence. */
  readonly date: (at: number, now: number) => string;
  /** A day to come in the midst of a sentence: the weekday within the next six, else the date. */
  readonly dayToCome: (at: number, now: number) => string;
  readonly timeOfDay: (at: number) => string;
  /** Date and time in full. */
  readonly full: (at: number) => string;
}

interface DayNames {
  readonly today: string;
  readonly yesterday: string;
}

const DAY = 24 * 60 * 60 * 1000;
const DATE_IN_LIST = { day: 'numeric', month: 'short' } as const;
const DATE_AS_HEADING = { weekday: 'long', day: 'numeric', month: 'long' } as const;

export function whenFor(locale: string, names: DayNames): When {
  const timeOfDay = format({ timeStyle: 'short' });
  return {
    timeOfDay,
    full: format({ dateStyle: 'full', timeStyle: 'short' }),
    inList(at, now) {
      const ago = daysAgo(at, now);
      if (ago <= 0) return timeOfDay(at);
      if (ago === 1) return names.yesterday;
      return ago < 7 ? format({ weekday: 'short' })(at) : date(at, now, DATE_IN_LIST);
    },
    date: (at, now) => date(at, now, DATE_AS_HEADING),
    dayToCome: (at, now) =>
      daysAgo(at, now) > -7 ? format({ weekday: 'long' })(at) : date(at, now, DATE_AS_HEADING),
    day(at, now) {
      const ago = daysAgo(at, now);
      if (ago === 0) return names.today;
      return ago === 1 ? names.yesterday : date(at, now, DATE_AS_HEADING);
    },
  };

  function format(options: Intl.DateTimeFormatOptions): (at: number) => string {
    return (at) => formatterFor(locale, options).format(at);
  }

  /** With the year when it is not this one. */
  function date(at: number, now: number, options: Intl.DateTimeFormatOptions): string {
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return format(sameYear ? options : { ...options, year: 'numeric' })(at);
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Each is made once, because making one takes longer than drawing the row that it is for. */
function formatterFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** The same for all times of one local day, and for no others. */
export function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A time on a day as 2026-01-31 where the reader is, whose date alone is said. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00`);

/** Rounded, because a day with a change of the clocks has 23 or 25 hours. */
function daysAgo(at: number, now: number): number {
  return Math.round((dayOf(now) - dayOf(at)) / DAY);
}
