import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const DAY = 86_400_000;
const quiet = { sent: 0, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** Two letters of the nurse, of so many days ago, of which the patient has seen some. */
function open(days: readonly [number, number], seen: number, as: typeof PATIENT) {
  const clinic = new Clinic();
  clinic.conversation({ portal: { ...quiet, seen, unread: seen < 2 }, staff: { ...quiet, sent: 2 } });
  days.forEach((ago, index) => {
    const number = index + 1;
    clinic.message(`m${String(number)}`, {
      number,
      sentAt: Date.now() - ago * DAY,
      body: `Letter ${number}`,
    });
  });
  return renderApp({ clinic, at: `/messages/${CONVERSATION}`, as });
}

const line = () => screen.queryByText(/^Not opened for/)?.textContent;

it.each<[string, readonly [number, number], number, typeof PATIENT, string | undefined]>([
  ['after three days', [3.1, 0.5], 0, NURSE, 'Not opened for 3 days.'],
  ['by the oldest that was not seen', [9, 4.5], 1, NURSE, 'Not opened for 4 days.'],
  ['not before', [2.9, 2.5], 0, NURSE, undefined],
  ['not of what was seen', [9, 9], 2, NURSE, undefined],
  ['not to the one who has not opened it', [9, 9], 0, PATIENT, undefined],
])('staff are told that a message was not opened %s', async (_when, days, seen, as, expected) => {
  open(days, seen, as);
  await screen.findByText('Letter 2');
  expect(line()).toBe(expected);
});

it('a patient is told nothing of a letter that the staff have not opened', async () => {
  const clinic = new Clinic();
  clinic.conversation({ portal: { ...quiet, sent: 1 }, staff: { ...quiet, unread: true } });
  clinic.message('m1', { side: 'portal', number: 1, sentAt: Date.now() - 9 * DAY, body: 'Letter 1' });
  renderApp({ clinic, at: `/messages/${CONVERSATION}`, as: PATIENT });
  await screen.findByText('Letter 1');
  expect(line()).toBeUndefined();
});
