import { describe, expect, it } from 'vitest';
import { USUAL_HOURS, type OpeningHours } from '../documents/opening';
import { businessDaysLater, openBetween, openFrom, opensNext, openWait, type Calendar } from './calendar';

const HOUR = 60 * 60_000;
const NEVER: OpeningHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

/** Of a clinic in New York, Monday to Friday from 9 to 17 unless said otherwise; closed on these days. */
const clinic = (closedOn: readonly string[] = [], hours: Partial<OpeningHours> = {}): Calendar => ({
  timeZone: 'America/New_York',
  hours: { ...USUAL_HOURS, ...hours },
  holidays: closedOn.map((day) => ({ day, name: 'Holiday' })),
});

/** A time in winter, five hours behind UTC; of summer it says so. */
const at = (time: string, offset = '-05:00') => Date.parse(`${time}${offset}`);
const iso = (time: number | null) => (time === null ? 'never' : new Date(time).toISOString());
const utc = (time: string, offset?: string) => iso(at(time, offset));

// 2026-01-05 is a Monday.
describe('it is open', () => {
  it.each([
    ['itself', '2026-01-05T10:00', '2026-01-05T10:00', clinic()],
    ['from its first moment on', '2026-01-05T09:00', '2026-01-05T09:00', clinic()],
    ['later the same day', '2026-01-05T08:59:59', '2026-01-05T09:00', clinic()],
    ['the next day, once it has closed', '2026-01-05T17:00', '2026-01-06T09:00', clinic()],
    ['on Monday, on a Friday evening', '2026-01-09T20:00', '2026-01-12T09:00', clinic()],
    ['after a holiday', '2026-01-05T10:00', '2026-01-06T09:00', clinic(['2026-01-05'])],
    ['after two', '2026-01-02T18:00', '2026-01-07T09:00', clinic(['2026-01-06', '2026-01-05'])],
    [
      'after noon',
      '2026-01-05T12:30',
      '2026-01-05T13:00',
      clinic([], {
        monday: [
          { from: '08:00', until: '12:00' },
          { from: '13:00', until: '24:00' },
        ],
      }),
    ],
    [
      'until the end of the day',
      '2026-01-05T23:59',
      '2026-01-05T23:59',
      clinic([], { monday: [{ from: '08:00', until: '24:00' }] }),
    ],
    [
      'after a year of holidays, on its only day',
      '2026-01-02T12:00',
      '2027-03-01T10:00',
      clinic(
        Array.from({ length: 60 }, (_, week) =>
          iso(at('2026-01-05T12:00') + week * 7 * 24 * HOUR).slice(0, 10),
        ),
        { ...NEVER, monday: [{ from: '10:00', until: '11:00' }] },
      ),
    ],
  ])('%s', (_when, from, expected, calendar) => {
    expect(iso(openFrom(calendar, at(from)))).toBe(utc(expected));
    expect(iso(opensNext(calendar, at(from)))).toBe(from === expected ? 'never' : utc(expected));
  });

  it('by the clock of its zone, and by that of UTC where the zone is not known', () => {
    const friday = at('2026-01-09T20:00');
    expect(iso(openFrom({ ...clinic(), timeZone: 'Asia/Tokyo' }, friday))).toBe('2026-01-12T00:00:00.000Z');
    expect(iso(openFrom({ ...clinic(), timeZone: 'Nowhere/Land' }, friday))).toBe('2026-01-12T09:00:00.000Z');
  });

  it('never, and then nothing is counted', () => {
    const never = clinic(['2026-01-05'], NEVER);
    const [since, now] = [at('2026-01-05T10:00'), at('2026-03-05T10:00')];
    expect(openFrom(never, since)).toBeNull();
    expect(opensNext(never, since)).toBeNull();
    expect(businessDaysLater(never, since, 2)).toBeNull();
    expect(openBetween(never, since, now)).toBe(0);
    expect(openWait(never, since, now)).toEqual({ days: 0, rest: 0 });
  });
});

describe('business days later', () => {
  const short = { friday: [{ from: '09:00', until: '12:00' }] };
  const noon = {
    tuesday: [
      { from: '08:00', until: '12:00' },
      { from: '13:00', until: '17:00' },
    ],
  };
  it.each([
    ['the next day at the same time', '2026-01-05T10:10:10', 1, '2026-01-06T10:10:10', clinic()],
    ['over the weekend', '2026-01-08T10:00', 2, '2026-01-12T10:00', clinic()],
    ['from Monday on, of a Friday evening', '2026-01-09T20:00', 1, '2026-01-13T09:00', clinic()],
    ['from Monday on, of a Sunday', '2026-01-11T12:00', 5, '2026-01-19T09:00', clinic()],
    [
      'over two holidays in a row',
      '2026-01-05T16:00',
      1,
      '2026-01-08T16:00',
      clinic(['2026-01-06', '2026-01-07']),
    ],
    ['never on a holiday', '2026-01-05T16:00', 0, '2026-01-06T09:00', clinic(['2026-01-05'])],
    ['on Monday, where Friday is over by then', '2026-01-08T15:00', 1, '2026-01-12T09:00', clinic([], short)],
    ['after noon', '2026-01-05T12:30', 1, '2026-01-06T13:00', clinic([], noon)],
    ['six weeks later', '2026-01-05T10:00', 30, '2026-02-16T10:00', clinic()],
  ])('%s', (_when, since, days, expected, calendar) => {
    expect(iso(businessDaysLater(calendar, at(since), days))).toBe(utc(expected));
  });

  it('keep the time of day where the clocks are put forward, and back', () => {
    expect(iso(businessDaysLater(clinic(), at('2026-03-06T10:00'), 1))).toBe(
      utc('2026-03-09T10:00', '-04:00'),
    );
    expect(iso(businessDaysLater(clinic(), at('2026-10-30T10:00', '-04:00'), 1))).toBe(
      utc('2026-11-02T10:00'),
    );
  });
});

describe('where the clocks change at night', () => {
  const night = clinic([], { sunday: [{ from: '01:30', until: '04:00' }] });

  it('an hour that is left out is no opening time, and one that comes twice is twice as long', () => {
    expect(openBetween(night, at('2026-03-08T00:00'), at('2026-03-08T12:00', '-04:00'))).toBe(1.5 * HOUR);
    expect(openBetween(night, at('2026-11-01T00:00', '-04:00'), at('2026-11-01T12:00'))).toBe(3.5 * HOUR);
  });

  it('it opens when the time at which it does is left out', () => {
    const early = clinic([], { sunday: [{ from: '02:30', until: '04:00' }] });
    expect(iso(openFrom(early, at('2026-03-08T00:00')))).toBe(utc('2026-03-08T03:00', '-04:00'));
    const gone = clinic([], { sunday: [{ from: '02:00', until: '03:00' }] });
    expect(iso(openFrom(gone, at('2026-03-08T00:00')))).toBe(utc('2026-03-09T09:00', '-04:00'));
  });
});

describe('a wait in opening hours', () => {
  it.each([
    ['hours', '2026-01-05T10:00', '2026-01-05T12:30', 0, 2.5],
    ['nothing while it is closed', '2026-01-09T20:00', '2026-01-11T20:00', 0, 0],
    ['a night not at all', '2026-01-05T16:00', '2026-01-06T10:00', 0, 2],
    ['a day at the same time of the next', '2026-01-05T16:00', '2026-01-06T16:00', 1, 0],
    ['days and hours, over a weekend', '2026-01-09T10:00', '2026-01-13T13:00', 2, 3],
    ['what is to come as nothing', '2026-01-05T16:00', '2026-01-05T10:00', 0, 0],
  ])('counts %s', (_what, since, now, days, hours) => {
    expect(openWait(clinic(), at(since), at(now))).toEqual({ days, rest: hours * HOUR });
  });
});

it('opening time is counted no further than is asked', () => {
  const [from, until] = [at('2026-01-05T10:00'), at('2026-02-05T10:00')];
  expect(openBetween(clinic(), from, until)).toBe(23 * 8 * HOUR);
  expect(openBetween(clinic(), from, until, 10 * HOUR)).toBe(10 * HOUR);
});
