import * as v from 'valibot';
import { LIMITS } from '../limits';
import { cleanLine } from '../text/clean-text';
import { day } from './document';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time of day as 09:30, so that times compare as text; 24:00 is the end of the day. */
const time = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));

/** A time from when until when it is open on a day. */
const span = v.pipe(
  v.object({ from: time, until: time }),
  v.check(({ from, until }) => from < until),
);

/** The spans of one weekday, in their order and with time between them; none on a day on which it is closed. */
const spans = v.pipe(
  v.array(span),
  v.maxLength(LIMITS.openingSpans),
  v.check((all) => all.every(({ from }, place) => from > (all[place - 1]?.until ?? ''))),
);

/** When a clinic is open, by its own clock. */
export const openingHours = v.object({
  monday: spans,
  tuesday: spans,
  wednesday: spans,
  thursday: spans,
  friday: spans,
  saturday: spans,
  sunday: spans,
});
export type OpeningHours = v.InferOutput<typeof openingHours>;

/** A day on which it is closed whatever its weekday, and what it is called. */
export const holiday = v.object({
  day,
  name: v.pipe(v.string(), v.transform(cleanLine), v.nonEmpty(), v.maxLength(LIMITS.nameLength)),
});
export type Holiday = v.InferOutput<typeof holiday>;

/** Each day once. */
export const holidays = v.pipe(
  v.array(holiday),
  v.maxLength(LIMITS.holidays),
  v.check((all) => new Set(all.map((one) => one.day)).size === all.length),
);

const BUSINESS_DAY = [{ from: '09:00', until: '17:00' }];

/** Where a clinic has said nothing of it. */
export const USUAL_HOURS: OpeningHours = {
  monday: BUSINESS_DAY,
  tuesday: BUSINESS_DAY,
  wednesday: BUSINESS_DAY,
  thursday: BUSINESS_DAY,
  friday: BUSINESS_DAY,
  saturday: [],
  sunday: [],
};
