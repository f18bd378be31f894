import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { setWidth } from '../../test/browser';
import { renderApp } from '../../test/render-app';

const SENT = { sent: 1, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };
/** The reader's own, so that their clock and the clinic's show the same. */
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
/** 2026-01-14 is a Wednesday. */
const at = (day: number, hour: number) => new Date(2026, 0, day, hour).getTime();

interface Given {
  readonly sentAt?: number;
  readonly now: number;
  readonly owed?: boolean;
  readonly as?: typeof PATIENT;
  readonly responseDays?: number | null;
  readonly closedOn?: readonly string[];
}

/** A letter of the patient, to which an answer is owed unless said otherwise, in a clinic that is open from 9 to 17. */
function open({
  sentAt = at(14, 10),
  now,
  owed = true,
  as = PATIENT,
  responseDays = 2,
  closedOn = [],
}: Given) {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const clinic = new Clinic();
  const holidays = closedOn.map((day) => ({ day, name: 'Holiday' }));
  clinic.organization({ name: 'Lakeside', timeZone, messaging: { responseDays, holidays } });
  const lastMessage = { id: 'm', at: sentAt, side: 'portal' as const, preview: 'Hello' };
  clinic.conversation({ lastMessage, waitingSince: owed ? sentAt : null, portal: SENT });
  clinic.message('m', { side: 'portal', sentAt, body: 'Hello there' });
  return renderApp({ clinic, at: `/messages/${CONVERSATION}`, as });
}

afterEach(() => {
  vi.useRealTimers();
});

const main = () => within(screen.getByRole('main'));
const said = () => screen.queryByText(/usually answers (by|sooner)/)?.textContent.replace(/\s/g, ' ');
const closed = () => screen.queryAllByText(/^Closed now/);

describe('a portal user who waits', () => {
  it.each<[string, Given, string]>([
    ['by when an answer is usual', { now: at(14, 11) }, 'Lakeside usually answers by Friday, January 16.'],
    ['that it is today', { now: at(16, 9) }, 'Lakeside usually answers by the end of today.'],
    [
      'that it has become late',
      { now: at(16, 11) },
      'Lakeside usually answers sooner than this. Call if you cannot wait.',
    ],
    [
      'by when, over holidays and a weekend',
      { now: at(14, 11), closedOn: ['2026-01-15', '2026-01-19'] },
      'Lakeside usually answers by Tuesday, January 20.',
    ],
  ])('is told %s', async (_what, given, expected) => {
    open(given);
    await screen.findByText('Hello there');
    expect(said()).toBe(expected);
  });

  it.each([
    ['wide, beside the letters', 1400],
    ['narrow', 500],
  ])('is told once that it is closed where they write, on a %s screen', async (_how, width) => {
    setWidth(width);
    const { user } = open({ now: at(16, 17) });
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    expect(closed().map(({ textContent }) => textContent.replace(/\s/g, ' ').trim())).toEqual([
      'Closed now. Opens Monday at 9:00 AM.',
    ]);
  });

  it.each<[string, Given]>([
    ['once it needs no answer', { now: at(14, 18), owed: false }],
    ['where the clinic says nothing', { now: at(14, 18), responseDays: null }],
  ])('is told nothing %s', async (_what, given) => {
    open(given);
    await screen.findByText('Hello there');
    expect(said()).toBeUndefined();
    expect(closed()).toEqual([]);
  });
});

describe('staff, above whose reply somebody waits', () => {
  it.each([
    ['that it is late', at(16, 11), 'Late: 2 days'],
    ['that it is soon due, over a night', at(15, 15), 'Due soon, waiting 1 day'],
    ['nothing before', at(15, 13), undefined],
  ])('are told %s', async (_what, now, expected) => {
    open({ now, as: NURSE });
    await screen.findByText('Hello there');
    const marks = await vi.waitFor(() => main().queryAllByText(/^(Late|Due|Waiting)/));
    expect(marks.map(({ textContent }) => textContent)).toEqual(expected === undefined ? [] : [expected]);
    expect(said()).toBeUndefined();
  });
});
