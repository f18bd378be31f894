import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWidth } from '../../test/browser';
import { Clinic, CONVERSATION, NOON } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const list = () => screen.findByRole('navigation', { name: 'Inbox' });
const rows = async () => within(await list()).findAllByRole('listitem');
const link = async (name: string) => within(await list()).findByRole('link', { name });
const archived = { sent: 0, seen: 1, unread: false, seenAt: null, told: 0, archived: true, paceAt: null };
const id = (index: number) => `conversation${String(index).padStart(8, '0')}`;

function oneOfEach(): Clinic {
  const clinic = new Clinic();
  clinic.conversation({ subject: 'Kept' });
  clinic.conversation({ subject: 'Put away', portal: archived }, id(2));
  clinic.message('message', {}, id(2));
  return clinic;
}

describe('the sections of the inbox', () => {
  it('are Active and Archived, one of which is shown and says so', async () => {
    const { user, address } = renderApp({ clinic: oneOfEach() });
    expect((await rows()).map((row) => /Kept|Put away/.exec(row.textContent)?.[0])).toEqual(['Kept']);
    expect((await link('Active')).getAttribute('aria-current')).toBe('page');
    expect((await link('Archived')).hasAttribute('aria-current')).toBe(false);

    await user.click(await link('Archived'));
    expect(await within(await list()).findByText('Put away')).toBeTruthy();
    expect(await rows()).toHaveLength(1);
    expect((await link('Archived')).getAttribute('aria-current')).toBe('page');
    expect(document.activeElement).toBe(await link('Archived'));
    expect(address()).toBe('/messages?section=archived');

    await user.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    expect(await within(await list()).findByText('Kept')).toBeTruthy();
    expect(address()).toBe('/messages');
  });

  it('stay when a conversation is opened, and on a phone one comes back to it', async () => {
    setWidth(360);
    const { user, address } = renderApp({ clinic: oneOfEach(), at: '/messages?section=archived' });
    await user.click(within((await rows())[0] as HTMLElement).getByRole('link'));
    await screen.findByRole('heading', { level: 1, name: 'Put away' });
    expect(address()).toBe(`/messages/${id(2)}?section=archived`);
    await user.click(screen.getByRole('link', { name: 'Back to inbox' }));
    expect(address()).toBe('/messages?section=archived');
    expect(await within(await list()).findByText('Put away')).toBeTruthy();
    expect((await list()).contains(document.activeElement)).toBe(true);
  });

  it('say what Archived is while it is empty', async () => {
    renderApp({ at: '/messages?section=archived' });
    expect(await screen.findByText('Nothing archived')).toBeTruthy();
    expect(screen.getByText(/a new message moves it back to Active/)).toBeTruthy();
  });

  it('say that all is archived while Active is empty and Archived is not', async () => {
    const clinic = new Clinic();
    clinic.conversation({ subject: 'Put away', portal: archived }, id(2));
    renderApp({ clinic, at: '/messages' });
    expect(await screen.findByText('Nothing in Active')).toBeTruthy();
    expect(screen.getByText(/All your conversations are archived/)).toBeTruthy();
    expect(screen.queryByText('No messages yet')).toBeNull();
  });

  it('offer a draft to go on with beside Drafts, and a conversation beside the others', async () => {
    const clinic = oneOfEach();
    const { user } = renderApp({ clinic, at: '/messages?section=drafts' });
    const main = within(await screen.findByRole('main'));
    expect(await main.findByText('There is nothing to read here yet.')).toBeTruthy();
    await user.click(screen.getAllByRole('link', { name: 'Compose' })[0] as HTMLElement);
    await user.type(await screen.findByLabelText('Message'), 'Begun');
    await user.click(await link('Drafts (1)'));
    expect(await main.findByText('Choose a draft to go on with it here.')).toBeTruthy();
    await user.click(await link('Active'));
    expect(await main.findByText('Choose a conversation to read it here.')).toBeTruthy();
  });

  it('show a conversation again in Active when a new message comes', async () => {
    const clinic = oneOfEach();
    const { user } = renderApp({ clinic, at: '/messages?section=archived' });
    expect(await rows()).toHaveLength(1);
    clinic.conversation({ subject: 'Put away', portal: { ...archived, archived: false } }, id(2));
    expect(await screen.findByText('Nothing archived')).toBeTruthy();
    await user.click(await link('Active'));
    await waitFor(async () => {
      expect(await rows()).toHaveLength(2);
    });
  });

  it('go on page by page in Archived, and lose a later row that is moved away', async () => {
    const clinic = new Clinic();
    for (let index = 0; index < 30; index += 1) {
      const lastMessage = { id: 'm', at: NOON - index, side: 'staff' as const, preview: 'x' };
      clinic.conversation({ subject: `Number ${index}`, lastMessage, portal: archived }, id(index));
    }
    clinic.message('message', {}, id(28));
    const { user } = renderApp({ clinic, at: '/messages?section=archived' });
    expect(await rows()).toHaveLength(25);
    await user.click(await within(await list()).findByRole('button', { name: 'Show older' }));
    await waitFor(async () => {
      expect(await rows()).toHaveLength(30);
    });
    await user.click(within((await rows())[28] as HTMLElement).getByRole('link'));
    await user.click(await screen.findByRole('button', { name: 'Unarchive' }));
    await waitFor(async () => {
      expect(await rows()).toHaveLength(29);
    });
    expect(within(await list()).queryByText('Number 28')).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'Number 28' })).toBeTruthy();
  });

  it('leave the conversation that is open out of neither address', async () => {
    renderApp({ clinic: oneOfEach(), at: `/messages/${CONVERSATION}` });
    const [row] = await rows();
    expect(
      within(row as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(`/messages/${CONVERSATION}`);
  });
});
