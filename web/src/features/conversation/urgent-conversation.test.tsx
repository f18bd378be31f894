import type { ConversationChanges } from '@my-messages/domain/testing/documents';
import { conversationPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { CLINIC, Clinic, CONVERSATION, NOON, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const HOUR = 60 * 60_000;
const PATH = conversationPath(CLINIC, CONVERSATION);
const URGENT = { number: 2, open: true };

/** Two letters of the patient, of which the second may tell of an emergency. */
function urgent(changes: ConversationChanges = {}) {
  const clinic = new Clinic();
  clinic.conversation({
    lastMessage: { id: 'm2', at: NOON, side: 'portal', preview: 'It is worse' },
    waitingSince: NOON - HOUR,
    portal: { sent: 2 },
    staff: { seen: 2 },
    urgency: URGENT,
    ...changes,
  });
  clinic.message('m1', { number: 1, side: 'portal', body: 'Good morning', sentAt: NOON - HOUR });
  clinic.message('m2', { number: 2, side: 'portal', body: 'It is worse', sentAt: NOON });
  return clinic;
}
const at = `/messages/${CONVERSATION}`;
const pressed = () => screen.findByRole('button', { name: 'It is not urgent' });
const urgency = (clinic: Clinic) => (clinic.store.read(PATH) as { urgency: object }).urgency;

describe('a conversation that may tell of an emergency', () => {
  it('says so to staff below the letters, and at the letter', async () => {
    renderApp({ clinic: urgent(), as: NURSE, at });
    expect(await screen.findByText('This may be an emergency.')).toBeDefined();
    const letters = within(screen.getByRole('list', { name: 'Messages' })).getAllByRole('listitem');
    expect(letters.map(({ textContent }) => textContent.includes('May be urgent'))).toEqual([false, true]);
  });

  it('says nothing to the portal user', async () => {
    renderApp({ clinic: urgent(), at });
    await screen.findByRole('list', { name: 'Messages' });
    expect(screen.queryByText(/emergency\.|May be urgent|not urgent/)).toBeNull();
  });

  it('is not urgent where staff say so, and waits as before', async () => {
    const clinic = urgent();
    const { user } = renderApp({ clinic, as: NURSE, at });
    await user.click(await pressed());
    expect(await screen.findByText('It waits like all others now.')).toBeDefined();
    expect(clinic.store.read(PATH)).toMatchObject({
      urgency: { number: 2, open: false },
      waitingSince: NOON - HOUR,
    });
    expect(screen.queryByText('This may be an emergency.')).toBeNull();
  });

  it('stays urgent where that could not be saved, and says so', async () => {
    const clinic = urgent();
    const { user } = renderApp({ clinic, as: NURSE, at });
    const button = await pressed();
    const held = clinic.store.holdCommits();
    await user.click(button);
    held.fail(new DataError('forbidden'));
    expect((await screen.findByRole('alert')).textContent).toContain('That could not be saved.');
    expect(urgency(clinic)).toEqual(URGENT);
  });

  it('is not urgent any more once it is answered, or needs no answer', async () => {
    const clinic = urgent();
    const { user } = renderApp({ clinic, as: NURSE, at });
    await user.click(await screen.findByRole('button', { name: 'No answer needed' }));
    await waitFor(() => {
      expect(urgency(clinic)).toEqual({ number: 2, open: false });
    });
  });
});

describe('in lists', () => {
  const id = (index: number) => `conversation${String(index).padStart(8, '0')}`;
  const names = async () => {
    const list = await screen.findByRole('navigation', { name: 'Inbox' });
    const rows = await within(list).findAllByRole('listitem');
    return rows.map(({ textContent }) => /(Urgent · .*)?(First|Second|Third)/.exec(textContent)?.[2]);
  };
  const filled = () => {
    const clinic = new Clinic();
    for (const [index, subject] of ['First', 'Second', 'Third'].entries()) {
      const sentAt = NOON + index * HOUR;
      clinic.conversation(
        {
          subject,
          lastMessage: { id: 'm', at: sentAt, side: 'portal', preview: 'Hello' },
          waitingSince: sentAt,
          urgency: { number: 1, open: subject === 'Second' },
        },
        id(index),
      );
    }
    return clinic;
  };

  it('it stands above all others of staff, and says why', async () => {
    renderApp({ clinic: filled(), as: NURSE });
    expect(await names()).toEqual(['Second', 'Third', 'First']);
    expect(screen.getAllByText('Urgent ·')).toHaveLength(1);
  });

  it('it stands above what waits for longer', async () => {
    renderApp({ clinic: filled(), as: NURSE, at: '/messages?section=waiting' });
    expect(await names()).toEqual(['Second', 'First', 'Third']);
  });

  it('it stands as ever for the portal user', async () => {
    renderApp({ clinic: filled() });
    expect(await names()).toEqual(['Third', 'Second', 'First']);
    expect(screen.queryByText('Urgent ·')).toBeNull();
  });
});
