import type { Fields } from '../model/value';
import { changedNames, isWithin, keptFor, otherOf, type Side } from './sides';
import { firstOf, type Refusal } from './verdict';

/** Whether somebody keeps their own side of a conversation: what they have seen, and whether it is archived. */
export function mayKeepOwnSide(before: Fields, after: Fields, side: Side): Refusal {
  const [ownBefore, own] = [keptFor(before, side), keptFor(after, side)];
  const sent = keptFor(after, otherOf(side))['sent'];
  const { seen, unread, archived } = own;
  const wasSeen = ownBefore['seen'];
  return firstOf(
    [isWithin(changedNames(before, after), [side]), 'one keeps one’s own side alone'],
    [isWithin(changedNames(ownBefore, own), ['seen', 'unread', 'archived']), 'the rest of the side stays'],
    [typeof seen === 'number' && Number.isInteger(seen), 'what was seen is a number'],
    [Number(seen) >= Number(wasSeen), 'what was seen never falls'],
    [Number(seen) <= Number(sent), 'no more was seen than sent'],
    [unread === Number(seen) < Number(sent), 'unread is what was sent and not seen'],
    [typeof archived === 'boolean', 'archived is yes or no'],
    [archived !== true || unread === false, 'nothing unread is archived'],
  );
}
