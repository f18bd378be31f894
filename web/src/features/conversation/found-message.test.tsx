import { messagesPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { SERVER_TIME } from '../../data/store/store';
import { CLINIC, Clinic, CONVERSATION, NOON } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const at = (message: string) => `/messages/${CONVERSATION}?message=${message}`;

/** A conversation in which the nurse has sent so many messages, of which the patient has seen some. */
function withMessages(sent: number, seen = sent): Clinic {
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

/** Of the letters on the screen. By text, because roles are slow to find among so many. */
async function numbers() {
  const letters = await screen.findAllByText(/^Letter \d+$/);
  return letters.map((letter) => Number(letter.textContent.replace('Letter ', '')));
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

describe('a message that was looked for', () => {
  it('is shown among those around it, said to be it, and has the focus', async () => {
    const clinic = withMessages(500);
    const fetched = vi.spyOn(clinic.store, 'getQuery');
    renderApp({ clinic, at: at('message100') });
    const mark = await screen.findByText('Found message');
    const letter = mark.closest('li');
    expect(letter?.textContent).toContain('Letter 100');
    expect(document.activeElement).toBe(within(letter as HTMLElement).getByRole('heading'));
    expect(await numbers()).toEqual(range(88, 112));
    const pages = fetched.mock.calls.filter(
      ([{ collection }]) => collection === messagesPath(CLINIC, CONVERSATION),
    );
    expect(pages.map(([{ limit }]) => limit)).toEqual([12, 12]);
  });

  it('is asked for by nothing more when it stands in the newest page', async () => {
    const clinic = withMessages(30);
    const fetched = vi.spyOn(clinic.store, 'getQuery');
    const read = vi.spyOn(clinic.store, 'getDocument');
    renderApp({ clinic, at: at('message20') });
    const letter = (await screen.findByText('Found message')).closest('li');
    expect(letter?.textContent).toContain('Letter 20');
    expect(document.activeElement).toBe(within(letter as HTMLElement).getByRole('heading'));
    expect(await numbers()).toEqual(range(6, 30));
    expect([fetched, read].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    expect(screen.queryByRole('button', { name: 'Newest messages' })).toBeNull();
    // One more pushes it out of the page, which changes nothing.
    for (const number of range(31, 50)) arrive(clinic, number);
    expect(await screen.findByText('Letter 50')).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
  });

  it('goes on in both directions, and becomes one with the newest where they meet', async () => {
    const clinic = withMessages(110);
    const { user } = renderApp({ clinic, at: at('message40') });
    await screen.findByText('Found message');
    await user.click(screen.getByRole('button', { name: 'Earlier messages' }));
    await waitFor(async () => {
      expect(await numbers()).toEqual(range(3, 52));
    });
    screen.getByRole('button', { name: 'Newer messages' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => {
      expect(await numbers()).toEqual(range(3, 77));
    });
    expect(document.activeElement?.closest('li')?.textContent).toContain('Letter 53');
    await user.click(screen.getByRole('button', { name: 'Newer messages' }));
    await waitFor(async () => {
      expect(await numbers()).toEqual(range(3, 110));
    });
    expect(screen.queryByRole('button', { name: 'Newer messages' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Newest messages' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Earlier messages' }));
    await waitFor(async () => {
      expect(await numbers()).toEqual(range(1, 110));
    });
    // Its button is gone, so the keyboard goes on at the first letter.
    expect(document.activeElement?.closest('li')?.textContent).toContain('Letter 1');
  });

  it('is left for the newest by a button', async () => {
    const { user } = renderApp({ clinic: withMessages(100), at: at('message40') });
    await screen.findByText('Found message');
    await user.click(screen.getByRole('button', { name: 'Newest messages' }));
    expect(await numbers()).toEqual(range(76, 100));
    expect(document.activeElement?.closest('li')?.textContent).toContain('Letter 100');
    expect(screen.queryByText('Found message')).toBeNull();
  });

  it('is left for what the viewer sends themselves', async () => {
    const clinic = withMessages(100);
    renderApp({ clinic, at: at('message40') });
    await screen.findByText('Found message');
    clinic.message('own', { side: 'portal', number: 1, body: 'Letter 101', sentAt: NOON + 101 * 60_000 });
    expect(await screen.findByText('Letter 101')).toBeTruthy();
    expect(await numbers()).toEqual(range(76, 101));
  });

  it('does not mark newer messages as seen, which were not on the screen', async () => {
    const clinic = withMessages(100, 90);
    const { user } = renderApp({ clinic, at: at('message40') });
    await screen.findByText('Found message');
    await screen.findByRole('button', { name: 'Reply' });
    expect(clinic.store.commits).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Newest messages' }));
    await waitFor(() => {
      expect(clinic.store.commits.flat().map(({ fields }) => fields)).toEqual([
        { 'portal.seen': 100, 'portal.seenAt': SERVER_TIME, 'portal.unread': false },
      ]);
    });
  });

  it('that is not there is said to be missing, and the newest are shown', async () => {
    renderApp({ clinic: withMessages(40), at: at('message99') });
    const said = await screen.findByText(
      'The message that you looked for is not here. You see the newest messages.',
    );
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(await numbers()).toEqual(range(16, 40));
  });

  it('that did not come can be asked for again, beside the newest', async () => {
    const clinic = withMessages(100);
    vi.spyOn(clinic.store, 'getDocument').mockRejectedValueOnce(new DataError('offline'));
    const { user } = renderApp({ clinic, at: at('message40') });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/The message that you looked for could not be loaded/);
    expect(await numbers()).toEqual(range(76, 100));
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    const letter = (await screen.findByText('Found message')).closest('li');
    expect(await numbers()).toEqual(range(28, 52));
    expect(document.activeElement).toBe(within(letter as HTMLElement).getByRole('heading'));
  });
});

describe('messages are seen in their order', () => {
  it('and not past one that was never on the screen', async () => {
    const clinic = withMessages(40, 10);
    const { user } = renderApp({ clinic, at: `/messages/${CONVERSATION}` });
    // 16 to 40 are on the screen; 11 to 15 are not even loaded.
    const earlier = await screen.findByRole('button', { name: 'Earlier messages, some of them new' });
    expect(clinic.store.commits).toEqual([]);
    await user.click(earlier);
    await waitFor(() => {
      expect(clinic.store.commits.flat().map(({ fields }) => fields)).toEqual([
        { 'portal.seen': 40, 'portal.seenAt': SERVER_TIME, 'portal.unread': false },
      ]);
    });
  });
});
