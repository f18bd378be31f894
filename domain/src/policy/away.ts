import type { StaffCard } from '../documents/staff-card';
import { dayIn } from '../response/clock';

type Away = Exclude<StaffCard['away'], null>;

/** Whether a staff member is away on the day that it is now by the organization's clock; then until when, and who covers. */
export function awayNow({ away }: Pick<StaffCard, 'away'>, now: number, timeZone: string): Away | null {
  if (away === null) return null;
  const today = dayIn(now, timeZone);
  return away.from <= today && today <= away.until ? away : null;
}
