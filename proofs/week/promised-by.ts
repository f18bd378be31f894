import { CALENDAR, RESPONSE_DAYS } from './plan';

const MINUTE = 60_000;

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: CALENDAR.timeZone,
  hourCycle: 'h23',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
});

const known = new Map<number, number>();

/**
 * By when who waits since a time was promised an answer, found as slowly as one counts on one's fingers, and on purpose
 * not by what the app uses: minute by minute to where the clinic is open, over so many working days, and on to the next
 * minute at which it is open.
 */
export function promisedBy(since: number): number {
  const before = known.get(since);
  if (before !== undefined) return before;
  let at = since;
  while (!isOpen(at)) at = nextMinute(at);
  for (let left = RESPONSE_DAYS; left > 0;) {
    at += 24 * 60 * MINUTE;
    if (isWorkday(at)) left -= 1;
  }
  while (!isOpen(at)) at = nextMinute(at);
  known.set(since, at);
  return at;
}

const nextMinute = (at: number) => (Math.floor(at / MINUTE) + 1) * MINUTE;

const shown = (at: number) =>
  Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));

function isWorkday(at: number): boolean {
  const { weekday = '', day = '' } = shown(at);
  return !['Sat', 'Sun'].includes(weekday) && !['03', '04'].includes(day);
}

const isOpen = (at: number) => {
  const hour = Number(shown(at)['hour']);
  return isWorkday(at) && hour >= 9 && hour < 17;
};
