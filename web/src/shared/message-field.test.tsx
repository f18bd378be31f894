import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Clinic, CONVERSATION, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

type Happening = 'dragOver' | 'drop' | 'paste';

/** Whether the browser would do with it what it does by itself: leave the page for a file, or put a text in. */
function happens(what: Happening, types: readonly string[]): boolean {
  const data = { types };
  const event = createEvent[what](document.body, { dataTransfer: data, clipboardData: data });
  fireEvent(document.body, event);
  return !event.defaultPrevented;
}

async function write(person: typeof PATIENT = PATIENT) {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  const app = renderApp({ clinic, as: person, at: `/messages/${CONVERSATION}` });
  await app.user.click(await screen.findByRole('button', { name: 'Reply' }));
  const field = await screen.findByRole('textbox', { name: 'Your reply' });
  return { ...app, field };
}

const note = () =>
  screen.queryByText(/pictures and files cannot be sent here/, { selector: '[role=status] *' });

describe('a picture or a file', () => {
  it.each<Happening>(['drop', 'paste'])('is not sent, and the page says so: %s', async (what) => {
    const { user, field } = await write();
    await user.type(field, 'Look');
    expect(note()).toBeNull();
    expect(happens('dragOver', ['Files'])).toBe(false);
    expect(note()).toBeNull();
    expect(happens(what, ['Files'])).toBe(false);
    expect((await screen.findByText(/cannot be sent here/)).textContent).toMatch(
      /how they can come to the clinic/,
    );
    await user.type(field, ' at this');
    expect(note()).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => {
      expect(note()).toBeNull();
    });
  });

  it('is no matter where nothing is written, nor is a text', async () => {
    const { user, field } = await write();
    expect(happens('paste', ['text/plain', 'Files'])).toBe(true);
    expect(happens('drop', ['text/plain'])).toBe(true);
    await user.click(field);
    await user.paste('a text');
    expect((field as HTMLTextAreaElement).value).toBe('a text');
    expect(note()).toBeNull();
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    await screen.findByRole('navigation', { name: 'Inbox' });
    await waitFor(() => {
      expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
    });
    expect(happens('drop', ['Files'])).toBe(true);
  });

  it('of staff comes another way, which they say', async () => {
    await write(NURSE);
    happens('drop', ['Files']);
    expect((await screen.findByText(/cannot be sent here/)).textContent).toMatch(/how else they will come/);
  });
});
