import { act, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clinic, CONVERSATION, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

// Fetched beforehand, so that only the pause in writing is waited for.
beforeAll(() => import('@my-messages/domain/safety/urgent-kind'));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

const URGENT = 'I have crushing chest pain since this morning.';
const note = () => screen.queryByText(/^Some words here can mean/);
const putAway = () => screen.getByRole('button', { name: 'Put this note away' });
const pause = () => act(() => vi.advanceTimersByTimeAsync(5000));

async function reply(as: { uid: string; email: string } = PATIENT) {
  const clinic = new Clinic();
  clinic.conversation({ portal: { sent: 0, seen: 1, unread: false, archived: false, paceAt: null } });
  clinic.message('message', {});
  const app = renderApp({ clinic, at: `/messages/${CONVERSATION}`, as });
  await app.user.click(await screen.findByRole('button', { name: 'Reply' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
  return { ...app, clinic, field };
}

async function compose(as: { uid: string; email: string } = PATIENT) {
  const app = renderApp({ clinic: new Clinic(), at: '/messages/new', as });
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
  return { ...app, field };
}

type Opened = Pick<Awaited<ReturnType<typeof reply>>, 'user' | 'field'>;

async function write({ user, field }: Opened, text: string) {
  await user.click(field);
  await user.paste(text);
  await pause();
}

describe.each([
  ['a reply', reply],
  ['a new message', compose],
])('words of an emergency in %s', (_, open) => {
  it('bring a note that says whom to call, and leave the focus where it is', async () => {
    const form = await open();
    expect(note()).toBeNull();
    await write(form, URGENT);
    const region = note()?.closest('[role=status]');
    expect(region?.textContent).toContain('call 911');
    expect(region?.textContent).toContain('988');
    expect(document.activeElement).toBe(form.field);
  });

  it('are told of once: what is written then changes nothing of it', async () => {
    const form = await open();
    await write(form, URGENT);
    const region = note()?.closest('[role=status]');
    if (!region) throw new Error('There is no note.');
    const changed = vi.fn();
    new MutationObserver(changed).observe(region, { childList: true, characterData: true, subtree: true });
    await write(form, ' My left arm is numb and I can’t breathe.');
    await form.user.clear(form.field);
    await form.user.type(form.field, 'I am better.');
    await pause();
    expect(changed).not.toHaveBeenCalled();
  });

  it('bring it no more once it was put away, and the focus is in the text again', async () => {
    const form = await open();
    await write(form, URGENT);
    await form.user.click(putAway());
    expect(note()).toBeNull();
    expect(document.activeElement).toBe(form.field);
    await write(form, ' I want to die.');
    expect(note()).toBeNull();
  });

  it('are nothing to staff', async () => {
    await write(await open(NURSE), URGENT);
    expect(note()).toBeNull();
  });

  it('are none where they are denied', async () => {
    await write(await open(), 'No chest pain, and the refill has come.');
    expect(note()).toBeNull();
  });
});

describe('the note', () => {
  it('holds up no message, and comes again with the next', async () => {
    const form = await reply();
    await write(form, URGENT);
    await form.user.click(putAway());
    await form.user.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByText('Sent', { exact: false, selector: '[role=status], [role=status] *' });
    expect(form.clinic.store.commits.length).toBeGreaterThan(0);
    await write(form, URGENT);
    expect(note()).not.toBeNull();
  });

  it('stays away when one comes back to the text', async () => {
    const form = await reply();
    await write(form, URGENT);
    await form.user.click(putAway());
    await form.user.click(screen.getByRole('link', { name: 'Compose' }));
    await screen.findByRole('textbox', { name: 'Message' });
    await form.user.click(screen.getByRole('link', { name: /Nora Nurse/ }));
    await screen.findByRole('textbox', { name: 'Your reply' });
    await pause();
    expect(note()).toBeNull();
  });

  it('leaves nothing in the browser’s storage', async () => {
    const form = await reply();
    await write(form, URGENT);
    await form.user.click(putAway());
    expect(JSON.stringify([localStorage, sessionStorage])).not.toMatch(/chest|urgent|heart/i);
  });
});
