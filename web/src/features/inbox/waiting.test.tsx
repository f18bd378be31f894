import { conversationPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { CLINIC, Clinic, CONVERSATION, NOON, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const list = () => screen.findByRole('navigation', { name: 'Inbox' });
const rows = async () => within(await list()).findAllByRole('listitem');
const button = (name: string) => screen.findByRole('button', { name });
const id = (index: number) => `conversation${String(index).padStart(8, '0')}`;
const PATH = conversationPath(CLINIC, CONVERSATION);
const HOUR = 60 * 60 * 1000;
const QUIET = { sent: 1, seen: 1, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** A conversation in which the patient has written last, so many hours ago, and first a while before. */
function waits(clinic: Clinic, subject: string, hours: number, conversation = CONVERSATION) {
  const waitingSince = Date.now() - hours * HOUR;
  const lastMessage = {
    id: 'm',
    at: waitingSince + 60_000,
    side: 'portal' as const,
    preview: 'Are you there?',
  };
  const changes = { subject, lastMessage, waitingSince, portal: QUIET, staff: QUIET };
  clinic.conversation(changes, conversation);
}

/** A clinic in which the patient's last message asks for nothing. */
function thanks() {
  const clinic = new Clinic();
  waits(clinic, 'Thanks', 2);
  clinic.message('m', { side: 'portal', body: 'Thank you' });
  return clinic;
}

describe('who waits for staff', () => {
  it('stands in a part of its own, the longest wait first, counted', async () => {
    const clinic = new Clinic();
    clinic.organization({ messaging: { responseDays: 2 } });
    waits(clinic, 'Short', 2.5);
    waits(clinic, 'Long', 30 * 24 + 2, id(2));
    clinic.conversation({ subject: 'Answered' }, id(3));
    waits(clinic, 'Put away', 70, id(4));
    const path = conversationPath(CLINIC, id(4));
    clinic.store.set(path, { ...clinic.store.read(path), staff: { ...QUIET, archived: true } });
    clinic.totals(NURSE, 0, NOON, 2);
    const { user, address } = renderApp({ clinic, as: NURSE });
    await user.click(await within(await list()).findByRole('link', { name: 'Waiting (2)' }));
    expect((await rows()).map((row) => /Short|Long|Answered|Put away/.exec(row.textContent)?.[0])).toEqual([
      'Long',
      'Short',
    ]);
    const [long, short] = await rows();
    expect(long?.textContent).toContain('Late: 30 days');
    expect(short?.textContent).toContain('Waiting 2 hours');
    expect(address()).toBe('/messages?section=waiting');
  });

  it('is said where nobody does', async () => {
    renderApp({ as: NURSE, at: '/messages?section=waiting' });
    expect(await screen.findByText('Nobody waits for you')).toBeTruthy();
  });

  it('is no part of a portal user’s inbox', async () => {
    const clinic = new Clinic();
    waits(clinic, 'Mine', 30);
    renderApp({ clinic });
    const [row] = await rows();
    expect(row?.textContent).not.toContain('Waiting');
    expect(within(await list()).queryByRole('link', { name: /^Waiting/ })).toBeNull();
  });
});

describe('whether an answer is owed', () => {
  /** As staff say that none is, while it is yet to be saved. */
  async function pressHeld() {
    const clinic = thanks();
    const { user } = renderApp({ clinic, as: NURSE, at: `/messages/${CONVERSATION}` });
    const pressed = await button('No answer needed');
    const held = clinic.store.holdCommits();
    await user.click(pressed);
    return { clinic, user, pressed, held };
  }

  it('is ended without one, and is taken back', async () => {
    const clinic = thanks();
    const { user } = renderApp({ clinic, as: NURSE, at: `/messages/${CONVERSATION}?section=waiting` });
    await user.click(await button('No answer needed'));
    const said = await screen.findByText('Nobody waits for an answer any more.');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(await screen.findByText('Nobody waits for you')).toBeTruthy();
    expect(clinic.store.read(PATH)).toMatchObject({ waitingSince: null, staff: { seen: 1, unread: false } });

    expect(document.activeElement).toBe(await button('Needs an answer'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('This waits for your answer.')).toBeTruthy();
    expect(await rows()).toHaveLength(1);
  });

  it('stays so over a message that came meanwhile', async () => {
    const { clinic, held } = await pressHeld();
    clinic.store.set(PATH, { ...clinic.store.read(PATH), portal: { ...QUIET, sent: 2 } });
    held.fail(new DataError('forbidden'));
    expect(await screen.findByText('A new message came just now. Have a look at it first.')).toBeTruthy();
    expect(clinic.store.read(PATH)?.['waitingSince']).not.toBeNull();
  });

  it('is said when it could not be saved, and can be tried again', async () => {
    const { user, pressed, held } = await pressHeld();
    held.fail(new DataError('busy'));
    expect((await screen.findByRole('alert')).textContent).toContain('That could not be saved.');
    await user.click(pressed);
    expect(await screen.findByText('Nobody waits for an answer any more.')).toBeTruthy();
  });

  it('is not asked of a portal user, nor after one’s own last message', async () => {
    const clinic = new Clinic();
    waits(clinic, 'Mine', 30);
    clinic.message('m', { side: 'portal', body: 'Are you there?' });
    const { unmount } = renderApp({ clinic, at: `/messages/${CONVERSATION}` });
    await button('Reply');
    expect(screen.queryByRole('button', { name: /answer/ })).toBeNull();
    unmount();
    clinic.conversation({ portal: QUIET, staff: QUIET });
    renderApp({ clinic, as: NURSE, at: `/messages/${CONVERSATION}` });
    await button('Reply');
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /answer/ })).toBeNull();
    });
  });
});
