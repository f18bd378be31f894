import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEEKDAYS } from '@my-messages/domain/documents/opening';
import type { Calendar } from '@my-messages/domain/response/calendar';
import { DAY, firstShown, MINUTE } from '@my-messages/domain/response/clock';
import fc from 'fast-check';
import { repositoryFolder } from '../../tools/world/repository';

// A week of a clinic, made of a seed before it is lived through. Times are epoch milliseconds of that week; staff and
// patients are numbers from 0 on.

/** A Monday. */
const FIRST_DAY = Date.UTC(2026, 5, 1);
const WORKDAYS = [0, 1, 4];
const [OPENS, CLOSES] = [9 * 60, 17 * 60];

/** Open from nine to five, Monday to Friday, but on Wednesday and Thursday. */
export const CALENDAR: Calendar = {
  timeZone: 'America/Chicago',
  hours: Object.fromEntries(
    WEEKDAYS.map((day, index) => [day, index < 5 ? [{ from: '09:00', until: '17:00' }] : []]),
  ) as Calendar['hours'],
  holidays: [
    { day: '2026-06-03', name: 'Founders’ Day' },
    { day: '2026-06-04', name: 'Harvest Day' },
  ],
};

/** Within so many business days the clinic promises an answer. */
export const RESPONSE_DAYS = 1;

/** So long staff take for an answer, with the visits between: where somebody may be in danger they say whom to call. */
const ANSWER_MINUTES = { urgent: 5, routine: 40 };

/** One message in so many may tell of an emergency. */
const EVERY_URGENT = 20;

export interface Options {
  /** Of portal users; the answers come on top. */
  readonly messages: number;
  readonly patients: number;
  readonly staff: number;
  readonly seed: number;
}

/** A message of a portal user. */
export interface Arrival {
  readonly at: number;
  readonly patient: number;
  readonly urgent: boolean;
  readonly body: string;
}

/** From when on a staff member is there no more, and who answers for them. */
export interface Gone {
  readonly at: number;
  readonly staff: number;
  readonly to: number;
}

export interface Plan {
  readonly staff: number;
  readonly arrivals: readonly Arrival[];
  /** The minutes at which somebody works. */
  readonly minutes: readonly number[];
  /** Who looks at nothing all week, and has said so to nobody. */
  readonly silent: number;
  /** Away until after the week. */
  readonly away: Gone;
  readonly leaves: Gone;
  readonly ends: number;
  /** The care team of a patient's chart; the first is who they write to. */
  readonly teamOf: (patient: number) => readonly number[];
  /** To whom a patient writes at a time. */
  readonly ownerAt: (patient: number, at: number) => number;
}

const timeOn = (day: number, minute: number) =>
  firstShown(FIRST_DAY + day * DAY + minute * MINUTE, CALENDAR.timeZone);

export function makePlan({ messages, patients, staff, seed }: Options): Plan {
  const texts = { urgent: cases('urgent.en.txt'), routine: cases('routine.en.txt') };
  const below = (most: number) => fc.noBias(fc.integer({ min: 0, max: most - 1 }));
  const drawn = fc.sample(
    fc.record({ minute: below(7 * 24 * 60), patient: below(patients), text: below(10_000) }),
    { numRuns: messages, seed },
  );
  const arrivals = drawn
    .map(({ minute, patient, text }, index): Arrival => {
      const urgent = index % EVERY_URGENT === 0;
      const those = texts[urgent ? 'urgent' : 'routine'];
      // No two at the same moment.
      return { at: timeOn(0, minute) + index, patient, urgent, body: those[text % those.length] ?? '' };
    })
    .toSorted((one, other) => one.at - other.at);
  const gone = (at: number, each: number): Gone => ({ at, staff: each % staff, to: (each + 1) % staff });
  const away = gone(timeOn(1, 12 * 60), 3);
  const leaves = gone(timeOn(4, 12 * 60), 7);
  const teamOf = (patient: number) => [0, 1, 2].map((next) => (patient + next) % staff);
  return {
    ...{ staff, arrivals, away, leaves, teamOf },
    silent: 10 % staff,
    minutes: WORKDAYS.flatMap((day) =>
      Array.from({ length: CLOSES - OPENS }, (_, minute) => timeOn(day, OPENS + minute)),
    ),
    ends: timeOn(7, 0),
    ownerAt(patient, at) {
      const first = patient % staff;
      return [away, leaves].find((each) => each.at <= at && each.staff === first)?.to ?? first;
    },
  };
}

/** How long an answer to these messages takes, in milliseconds. */
export const answerTime = (arrivals: readonly Arrival[]): number =>
  ANSWER_MINUTES[arrivals.some(({ urgent }) => urgent) ? 'urgent' : 'routine'] * MINUTE;

/** Texts as patients write them, of which some say an emergency with none of the phrases that are looked for. */
function cases(file: string): readonly string[] {
  const text = readFileSync(join(repositoryFolder, 'domain/src/safety/cases', file), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
