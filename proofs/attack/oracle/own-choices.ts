import { isFields, type Fields, type Value } from '../model/value';
import { changedNames, hasExactly, isWithin } from './sides';
import { firstOf, type Refusal } from './verdict';

const MAIL = ['each', 'daily', 'none'];

/** None, or two hours of a day that are not the same. */
function isQuiet(quiet: Value): boolean {
  if (quiet === null) return true;
  if (!isFields(quiet) || !hasExactly(quiet, ['from', 'until'])) return false;
  const { from, until } = quiet;
  const isHour = (hour: unknown) => Number.isInteger(hour) && Number(hour) >= 0 && Number(hour) <= 23;
  return isHour(from) && isHour(until) && from !== until;
}

const isZone = (zone: Value) =>
  zone === null || (typeof zone === 'string' && /^[A-Za-z0-9_+/-]{1,64}$/.test(zone));

/** Whether a membership is changed by its own person, in nothing but what is theirs to choose. */
export function mayChoose(before: Fields, after: Fields): Refusal {
  const { country, notifications } = after;
  return firstOf(
    [before['active'] === true, 'who is inactive chooses nothing'],
    [isWithin(changedNames(before, after), ['country', 'notifications']), 'the rest is not theirs'],
    [
      country === null || (typeof country === 'string' && /^[A-Z]{2}$/.test(country)),
      'a country is two capital letters, or none',
    ],
    [
      isFields(notifications) &&
        hasExactly(notifications, ['email', 'quiet', 'timeZone']) &&
        MAIL.some((known) => known === notifications['email']) &&
        isQuiet(notifications['quiet'] ?? null) &&
        isZone(notifications['timeZone'] ?? null),
      'notifications say how often, when not, and where',
    ],
  );
}
