import type { Notifications } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';

const HOUR_MILLISECONDS = 60 * 60_000;

/** The time zone of somebody's choice, or the clinic's; UTC where neither is one that is known here. */
export function zoneOf({ timeZone }: Notifications, clinicZone: string): string {
  return [timeZone, clinicZone].find((zone) => zone !== null && isZone(zone)) ?? 'UTC';
}

/** When somebody's quiet hours end, if it is within them now; else null. Epoch milliseconds, like `now`. */
export function quietUntil({ quiet }: Notifications, zone: string, now: number): number | null {
  if (quiet === null) return null;
  const { from, until } = quiet;
  const isQuiet = (hour: number) =>
    from < until ? hour >= from && hour < until : hour >= from || hour < until;
  // Not by the hour at which they end: there is a night in which the clocks leave that one out.
  return isQuiet(hourIn(zone, now)) ? nextHour(zone, now, (hour) => !isQuiet(hour)) : null;
}

/** When somebody's next mail for all that is unread goes out, after a time; both in epoch milliseconds. */
export const nextDigest = ({ digestHours }: Notifications, zone: string, after: number): number =>
  nextHour(zone, after, (hour) => digestHours.includes(hour));

/** When to recall what is told at a time, as the clinic has set it; null where nobody is reminded. */
export function reminderAt(organization: Organization | null, told: number): number | null {
  const hours = organization?.messaging.reminderHours ?? null;
  return hours === null ? null : told + hours * HOUR_MILLISECONDS;
}

/** A day has so many hours where the clocks go back; what holds at none of them never does. */
const MOST_HOURS = 25;

/** The next full hour, after a time, at which something holds of the hour that the clock there shows. */
function nextHour(zone: string, after: number, holds: (hour: number) => boolean): number {
  const start = after - intoHour(zone, after);
  let ahead = 1;
  while (ahead < MOST_HOURS && !holds(hourIn(zone, start + ahead * HOUR_MILLISECONDS))) ahead += 1;
  return start + ahead * HOUR_MILLISECONDS;
}

const clock = (zone: string, time: number): readonly number[] =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
    .format(time)
    .split(':')
    .map(Number);

const hourIn = (zone: string, time: number): number => clock(zone, time)[0] ?? 0;

/** How far into its hour the clock there is, in milliseconds; not every zone is full hours away from the others. */
function intoHour(zone: string, time: number): number {
  const [, minutes = 0, seconds = 0] = clock(zone, time);
  return (minutes * 60 + seconds) * 1000 + (time % 1000);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
