import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const DAY = 86_400_000;
const SENT = { sent: 1, seen: 0, unread: false, told: 0, archived: false, paceAt: null };

/** A letter of the patient, so many days ago, to which an answer is owed or not. */
function open(daysAgo: number, owed: boolean, as = PATIENT, responseDays: number | null = 2) {
  const clinic = new Clinic();
  clinic.organization({ name: 'Lakeside', messaging: { responseDays } });
  const sentAt = Date.now() - daysAgo * DAY;
  const lastMessage = { id: 'm', at: sentAt, side: 'portal' as const, preview: 'Hello' };
  clinic.conversation({ lastMessage, waitingSince: owed ? sentAt : null, portal: SENT });
  clinic.message('m', { side: 'portal', sentAt, body: 'Hello there' });
  renderApp({ clinic, at: `/messages/${CONVERSATION}`, as });
}

const said = () => screen.queryByText(/usually answers (by|sooner)/)?.textContent;

it.each<[string, Parameters<typeof open>, RegExp]>([
  ['by when an answer is usual', [0, true], /^Lakeside usually answers by \w+day, \w+ \d+\.$/],
  [
    'that it has become late',
    [9, true],
    /^Lakeside usually answers sooner than this\. Call if you cannot wait\./,
  ],
])('who waits is told %s', async (_what, given, expected) => {
  open(...given);
  await screen.findByText('Hello there');
  expect(said()).toMatch(expected);
});

it.each<[string, Parameters<typeof open>]>([
  ['once it needs no answer', [0, false]],
  ['where the clinic says nothing', [0, true, PATIENT, null]],
  ['as staff', [0, true, NURSE]],
])('nobody is told %s', async (_what, given) => {
  open(...given);
  await screen.findByText('Hello there');
  expect(said()).toBeUndefined();
});
