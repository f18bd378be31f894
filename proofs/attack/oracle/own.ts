import * as v from 'valibot';
import { SERVER_TIME, type Fields } from '../model/value';
import { fits, isWithin, changedNames, isMadeId, numberOf } from './compare';
import { firstOf, type Refusal } from './view';

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const choices = v.object({
  /** Two capital letters, or none. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** How often, when not, and where. */
  notifications: v.strictObject({
    email: v.picklist(['each', 'daily', 'none']),
    quiet: v.nullable(
      v.pipe(
        v.strictObject({ from: hour, until: hour }),
        v.check(({ from, until }) => from !== until),
      ),
    ),
    timeZone: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+/-]{1,64}$/))),
    /** At which hours one mail tells of all; none are named by apps that do not know of them. */
    digestHours: v.optional(
      v.pipe(
        v.array(hour),
        v.minLength(1),
        v.maxLength(4),
        v.check((hours) => new Set(hours).size === hours.length),
      ),
    ),
  }),
  display: v.strictObject({ dense: v.boolean(), shortcuts: v.boolean() }),
});

/** Whether a membership is changed by its own person, in nothing but what is theirs to choose. */
export const mayChoose = (before: Fields, after: Fields): Refusal =>
  firstOf(
    [before['active'] === true, 'who is inactive chooses nothing'],
    [
      isWithin(changedNames(before, after), ['country', 'notifications', 'display']),
      'the rest is not theirs',
    ],
    fits('a choice', choices, after),
  );

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const madeId = v.pipe(v.string(), v.check(isMadeId));
const addressee = v.strictObject({
  ...{ chartId: text(200), chartLabel: text(500), recipientId: text(200), recipientName: text(200) },
});
const draft = v.strictObject({
  ...{ conversationId: madeId, messageId: madeId, addressee, begunFor: v.nullable(addressee) },
  continues: v.nullable(madeId),
  ...{ subject: text(1000), body: text(50_000), state: v.picklist(['writing', 'sending']) },
  ...{ revision: v.unknown(), savedAt: v.literal(SERVER_TIME) },
});

/** Whether somebody may keep this draft of their own; `was` is what it follows. */
export function mayKeepDraft(id: string, was: Fields | undefined, kept: Fields): Refusal {
  const before = was === undefined ? 0 : (numberOf(was['revision']) ?? NaN);
  return firstOf([isMadeId(id), 'an id has 20 letters and digits'], fits('a draft', draft, kept), [
    numberOf(kept['revision']) === before + 1,
    'a draft follows the version before it',
  ]);
}

const answer = v.strictObject({
  title: v.pipe(text(80), v.nonEmpty()),
  body: v.pipe(text(10_000), v.nonEmpty()),
  savedAt: v.literal(SERVER_TIME),
});

/** Whether a staff member may save this answer of their own. */
export const maySaveAnswer = (id: string, saved: Fields): Refusal =>
  firstOf([isMadeId(id), 'an id has 20 letters and digits'], fits('a saved answer', answer, saved));
