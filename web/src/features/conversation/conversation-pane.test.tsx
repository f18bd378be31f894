import { conversationPath, messagesPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SERVER_TIME } from '../../data/store/store';
import { setOnScreen, setVisible } from '../../test/browser';
import { CLINIC, Clinic, CONVERSATION, NOON, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const AT = `/messages/${CONVERSATION}`;
const PATH = conversationPath(CLINIC, CONVERSATION);

const letters = async () =>
  within(await screen.findByRole('list', { name: 'Messages' })).getAllByRole('listitem');
const seenMarks = (clinic: Clinic) =>
  clinic.store.commits
    .flat()
    .filter(({ path }) => path === PATH)
    .map(({ fields }) => fields);

/** A conversation in which the nurse has sent so many messages and the patient has seen some. */
function withMessages(sent: number, seen: number): Clinic {
  const clinic = new Clinic();
  clinic.conversation({
    portal: { sent: 0, seen, unread: seen < sent, archived: false, paceAt: null },
    staff: { sent, seen: 0, unread: false, archived: false, paceAt: null },
  });
  for (let number = 1; number <= sent; number += 1) arrive(clinic, number);
  return clinic;
}

function arrive(clinic: Clinic, number: number) {
  clinic.message(`message${number}`, { number, body: `Letter ${number}`, sentAt: NOON + number * 60_000 });
}

describe('a conversation', () => {
  it('says subject, with whom and about what, and shows the letters oldest first', async () => {
    const clinic = withMessages(3, 3);
    renderApp({ clinic, at: AT });
    expect(await screen.findByRole('heading', { level: 1, name: 'Blood test' })).toBeTruthy();
    expect(screen.getByText('Nora Nurse, Registered nurse — About General care')).toBeTruthy();
    const texts = (await letters()).map((letter) => /Letter \d/.exec(letter.textContent)?.[0]);
    expect(texts.filter(Boolean)).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
  });

  it('keeps line breaks, and makes links of addresses and telephone numbers', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.message('message', { body: 'First line\nhttps://example.com or 312-555-0142' });
    renderApp({ clinic, at: AT });
    const link = await screen.findByRole('link', { name: 'https://example.com' });
    const body = link.parentElement as HTMLElement;
    expect(body.textContent).toBe('First line\nhttps://example.com or 312-555-0142');
    expect(getComputedStyle(body).whiteSpace).toBe('pre-wrap');
    expect(getComputedStyle(body).overflowWrap).toBe('anywhere');
    expect(screen.getByRole('link', { name: '312-555-0142' }).getAttribute('href')).toBe('tel:3125550142');
  });

  it('draws a line before the first that was new at opening', async () => {
    renderApp({ clinic: withMessages(3, 1), at: AT });
    const list = await screen.findByRole('list', { name: 'Messages' });
    expect(list.textContent.match(/New|Letter \d/g)).toEqual(['Letter 1', 'New', 'Letter 2', 'Letter 3']);
    // Neither it nor the day is counted among the messages.
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  });

  it('marks as seen the highest number that was shown', async () => {
    const clinic = withMessages(3, 1);
    renderApp({ clinic, at: AT });
    await waitFor(() => {
      expect(seenMarks(clinic)).toEqual([
        { 'portal.seen': 3, 'portal.seenAt': SERVER_TIME, 'portal.unread': false },
      ]);
    });
  });

  it('marks nothing while the page is hidden, and does when it is shown', async () => {
    const clinic = withMessages(2, 0);
    setVisible(false);
    renderApp({ clinic, at: AT });
    await letters();
    await screen.findByRole('button', { name: 'Reply' });
    expect(seenMarks(clinic)).toEqual([]);
    setVisible(true);
    await waitFor(() => {
      expect(seenMarks(clinic)).toEqual([
        { 'portal.seen': 2, 'portal.seenAt': SERVER_TIME, 'portal.unread': false },
      ]);
    });
  });

  it('marks nothing while the newest message is not on the screen', async () => {
    const clinic = withMessages(2, 0);
    setOnScreen(false);
    renderApp({ clinic, at: AT });
    await screen.findByRole('button', { name: 'Reply' });
    expect(seenMarks(clinic)).toEqual([]);
    expect(screen.getByRole('button', { name: 'New message below' })).toBeTruthy();
    setOnScreen(true);
    await waitFor(() => {
      expect(seenMarks(clinic)).toEqual([
        { 'portal.seen': 2, 'portal.seenAt': SERVER_TIME, 'portal.unread': false },
      ]);
    });
    expect(screen.queryByRole('button', { name: 'New message below' })).toBeNull();
  });

  it('marks nothing when all was seen before', async () => {
    const clinic = withMessages(2, 2);
    renderApp({ clinic, at: AT });
    await screen.findByRole('button', { name: 'Reply' });
    expect(seenMarks(clinic)).toEqual([]);
  });

  it('says once that a message came in, and not of those that were there', async () => {
    const clinic = withMessages(1, 1);
    renderApp({ clinic, at: AT });
    await letters();
    expect(screen.queryByText('New message from Nora Nurse')).toBeNull();
    const focused = document.activeElement;
    arrive(clinic, 2);
    const said = await screen.findByText('New message from Nora Nurse');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(document.activeElement).toBe(focused);
    arrive(clinic, 3);
    expect(await screen.findByText('Letter 3')).toBeTruthy();
    expect(screen.getAllByText('New message from Nora Nurse')).toHaveLength(1);
    // Another element, so that a screen reader reads the same words again.
    expect(said.isConnected).toBe(false);
  });

  it('shows earlier messages page by page, without losing those that new ones push out', async () => {
    const clinic = withMessages(30, 30);
    const { user } = renderApp({ clinic, at: AT });
    expect(await screen.findByText('Letter 6')).toBeTruthy();
    expect(screen.queryByText('Letter 5')).toBeNull();
    arrive(clinic, 31);
    expect(await screen.findByText('Letter 31')).toBeTruthy();
    expect(screen.getByText('Letter 6')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Earlier messages' }));
    expect(await screen.findByText('Letter 1')).toBeTruthy();
    const texts = (await letters()).map((letter) => /Letter (\d+)/.exec(letter.textContent)?.[1]);
    expect(texts.filter(Boolean)).toEqual(Array.from({ length: 31 }, (_, at) => String(at + 1)));
    expect(screen.queryByRole('button', { name: 'Earlier messages' })).toBeNull();
  });

  it("is not found when it is another's, and the same when it never was or has no possible id", async () => {
    const shown: string[] = [];
    for (const [id, forbidden] of [
      [CONVERSATION, true],
      ['conversation00000009', false],
      ['..%2F..%2Fusers', false],
    ] as const) {
      const clinic = withMessages(1, 0);
      if (forbidden) {
        clinic.store.forbid(PATH);
        clinic.store.forbid(messagesPath(CLINIC, CONVERSATION));
        clinic.conversation({ portalUserId: 'somebody-else' });
      }
      const view = renderApp({ clinic, at: `/messages/${id}` });
      expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
      await screen.findByText(/You are signed in as/);
      shown.push(screen.getByRole('main').textContent);
      expect(screen.getByRole('main').textContent).not.toMatch(/Blood test|Nora|Letter/);
      view.unmount();
    }
    expect(new Set(shown).size).toBe(1);
  });

  it('can be read by the other side, who see who the portal user is', async () => {
    const clinic = withMessages(1, 1);
    clinic.message('answer', { side: 'portal', number: 1, body: 'Thank you', sentAt: NOON + 600_000 });
    renderApp({ clinic, at: AT, as: NURSE });
    const answer = (await screen.findByText('Thank you')).closest('li');
    expect(answer?.textContent).toContain('Pat ExamplePatient');
    const own = screen.getByText('Letter 1').closest('li');
    expect(own?.textContent).toContain('Nora Nurse (you)Registered nurse');
  });

  it('leaves no name and no subject in the title', async () => {
    renderApp({ clinic: withMessages(1, 1), at: AT });
    await letters();
    expect(document.title).toBe('Conversation · My Messages');
  });
});
