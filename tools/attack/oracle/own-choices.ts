import { isFields, type Fields } from '../model/value';
import { changedNames, hasExactly, isWithin } from './sides';
import { firstOf, unless, type Refusal } from './verdict';

/** Whether a membership is changed by its own person, in nothing but what is theirs to choose. */
export function mayChoose(before: Fields, after: Fields): Refusal {
  const { country, notifications } = after;
  return firstOf(
    () => unless(before['active'] === true, 'who is inactive chooses nothing'),
    () =>
      unless(isWithin(changedNames(before, after), ['country', 'notifications']), 'the rest is not theirs'),
    () =>
      unless(
        country === null || (typeof country === 'string' && /^[A-Z]{2}$/.test(country)),
        'a country is two capital letters, or none',
      ),
    () =>
      unless(
        isFields(notifications) &&
          hasExactly(notifications, ['newMessageEmail']) &&
          typeof notifications['newMessageEmail'] === 'boolean',
        'notifications are one choice, yes or no',
      ),
  );
}
