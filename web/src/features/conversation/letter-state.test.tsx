import type { Side } from '@my-messages/domain/side';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const none = { sent: 0, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** Two letters of one side, of which the other has opened some. */
function open(side: Side, opened: number, told = 0, seenAt: number | null = null) {
  const own = { ...none, sent: 2 };
  const other = { ...none, seen: opened, seenAt, unread: opened < 2, told };
  const clinic = new Clinic();
  clinic.conversation(side === 'staff' ? { staff: own, portal: other } : { portal: own, staff: other });
  for (const number of [1, 2]) {
    clinic.message(`m${String(number)}`, { side, number, body: `Letter ${String(number)}` });
  }
  renderApp({ clinic, at: `/messages/${CONVERSATION}`, as: side === 'staff' ? NURSE : PATIENT });
  return clinic;
}

const states = () => screen.getAllByText(/^(Sent|Told by mail|Opened)$/).map((state) => state.textContent);

it.each<[string, Side]>([
  ['a patient', 'portal'],
  ['staff', 'staff'],
])('%s see of each of their letters how far it has come', async (_, side) => {
  open(side, 1);
  await screen.findByText('Letter 2');
  expect(states()).toEqual(['Opened', 'Sent']);
});

it.each<Side>(['portal', 'staff'])(
  '%s see of which a mail told the other, and what that means',
  async (side) => {
    open(side, 0, 1);
    await screen.findByText('Letter 2');
    expect(states()).toEqual(['Told by mail', 'Sent']);
    await userEvent.click(screen.getByRole('button', { name: 'Told by mail' }));
    expect(
      screen.getByText(/A mail told .+ that a message is here\. It has not been opened yet\./),
    ).toBeTruthy();
  },
);

it('what the state means is said on demand, and that nobody knows whether it was read', async () => {
  open('portal', 1);
  await screen.findByText('Letter 2');
  const state = screen.getByRole('button', { name: 'Opened', expanded: false });
  await userEvent.click(state);
  expect(screen.getByText(/has opened it\. Whether it was read, My Messages cannot know\./)).toBeTruthy();
  expect(state.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(state);
  expect(screen.queryByText(/has opened it/)).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Sent' }));
  expect(screen.getByText(/has not opened it yet\./).textContent).toMatch(/^Sent .*\d{4}.*\d:\d\d/);
});

it.each<Side>(['portal', 'staff'])('%s see when the other opened the last that they opened', async (side) => {
  open(side, 2, 0, Date.UTC(2020, 4, 3, 16, 10));
  await screen.findByText('Letter 2');
  expect(states()).toEqual(['Opened']);
  await userEvent.click(screen.getByRole('button', { name: 'Opened May 3, 2020' }));
  expect(screen.getByText(/opened it Sunday, May 3, 2020 at .+ Whether it was read/)).toBeTruthy();
});

it('the state follows when the other opens the letter', async () => {
  const clinic = open('portal', 0);
  await screen.findByText('Letter 2');
  expect(states()).toEqual(['Sent', 'Sent']);
  clinic.conversation({ portal: { ...none, sent: 2 }, staff: { ...none, seen: 2 } });
  expect(await screen.findAllByText('Opened')).toHaveLength(2);
});

it('letters of the other have none', async () => {
  const clinic = new Clinic();
  clinic.conversation({ staff: { ...none, sent: 1 }, portal: { ...none, unread: true } });
  clinic.message('m1', { side: 'staff', number: 1, body: 'Letter 1' });
  renderApp({ clinic, at: `/messages/${CONVERSATION}`, as: PATIENT });
  await screen.findByText('Letter 1');
  expect(screen.queryByText(/^(Sent|Told by mail|Opened)$/)).toBeNull();
});
