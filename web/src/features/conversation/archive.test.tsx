import { conversationPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { setOnline, setOnScreen } from '../../test/browser';
import { CLINIC, Clinic, CONVERSATION, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const PATH = conversationPath(CLINIC, CONVERSATION);
const AT = `/messages/${CONVERSATION}`;
const quiet = { sent: 0, seen: 1, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

const button = (name: string) => screen.findByRole('button', { name });
const list = () => screen.findByRole('navigation', { name: 'Inbox' });
const writes = (clinic: Clinic) => clinic.store.commits.flat().map(({ fields }) => fields);

function open(changes: Parameters<Clinic['conversation']>[0] = { portal: quiet }, at = AT) {
  const clinic = new Clinic();
  clinic.conversation(changes);
  clinic.message('message', {});
  return renderApp({ clinic, at });
}

describe('Archive', () => {
  it('moves the conversation out of Active and leaves it open, the focus where it is', async () => {
    const { clinic, user, address } = open();
    await within(await list()).findByRole('listitem');
    await user.click(await button('Archive'));
    const said = await screen.findByText('Moved to Archived.');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(writes(clinic)).toEqual([{ 'portal.archived': true, 'portal.seen': 1, 'portal.unread': false }]);
    expect(await button('Unarchive')).toBe(document.activeElement);
    expect(within(await list()).queryByRole('listitem')).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'Blood test' })).toBeTruthy();
    expect(address()).toBe(AT);
  });

  it('is for the one side alone', async () => {
    const clinic = new Clinic();
    clinic.conversation({ portal: quiet, staff: { ...quiet, sent: 1, seen: 0 } });
    clinic.message('message', {});
    const { user } = renderApp({ clinic, at: AT, as: NURSE });
    await user.click(await button('Archive'));
    await screen.findByText('Moved to Archived.');
    expect(clinic.store.read(PATH)).toMatchObject({
      portal: { archived: false },
      staff: { archived: true },
    });
  });

  it('is done by keyboard', async () => {
    const { user } = open();
    (await button('Archive')).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Moved to Archived.')).toBeTruthy();
  });

  it('marks as seen what the row showed, also where the letter was not on the screen', async () => {
    setOnScreen(false);
    const { clinic, user } = open({});
    await user.click(await button('Archive'));
    await screen.findByText('Moved to Archived.');
    expect(clinic.store.read(PATH)).toMatchObject({ portal: { seen: 1, unread: false, archived: true } });
  });

  it('stops for a message that came meanwhile, which is shown', async () => {
    const { clinic, user } = open();
    const archive = await button('Archive');
    const held = clinic.store.holdCommits();
    await user.click(archive);
    clinic.conversation({ portal: { ...quiet, unread: true }, staff: { ...quiet, sent: 2, seen: 0 } });
    clinic.message('second', { number: 2, body: 'One more thing', sentAt: Date.UTC(2026, 0, 16) });
    held.fail(new DataError('forbidden'));
    const said = await screen.findByText('A new message came just now. Have a look before you archive.');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(await screen.findByText('One more thing')).toBeTruthy();
    expect(clinic.store.read(PATH)).toMatchObject({ portal: { archived: false } });
    expect(await button('Archive')).toBe(document.activeElement);
  });

  it('says in its place that it did not work, and can be tried again', async () => {
    const { clinic, user } = open();
    const held = clinic.store.holdCommits();
    await user.click(await button('Archive'));
    held.fail(new DataError('busy'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /could not be archived.*Number for questions: [0-9a-f]{8}/,
    );
    await user.click(await button('Archive'));
    expect(await screen.findByText('Moved to Archived.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says without network that it waits, and writes once', async () => {
    const { clinic, user } = open();
    const archive = await button('Archive');
    setOnline(false);
    const held = clinic.store.holdCommits();
    await user.click(archive);
    expect(await screen.findByText(/Waiting for the network\. It moves when/)).toBeTruthy();
    await user.click(archive);
    setOnline(true);
    held.release();
    expect(await screen.findByText('Moved to Archived.')).toBeTruthy();
    expect(writes(clinic)).toHaveLength(1);
  });
});

describe('Unarchive', () => {
  it('moves the conversation back to Active, in one write', async () => {
    const { clinic, user } = open({ portal: { ...quiet, archived: true } }, `${AT}?section=archived`);
    await within(await list()).findByRole('listitem');
    await user.click(await button('Unarchive'));
    expect(await screen.findByText('Moved to Active.')).toBeTruthy();
    expect(writes(clinic)).toEqual([{ 'portal.archived': false }]);
    expect(await button('Archive')).toBe(document.activeElement);
    await waitFor(async () => {
      expect(within(await list()).queryByRole('listitem')).toBeNull();
    });
  });

  it('does not go on saying so after somebody else has moved it', async () => {
    const { clinic, user } = open({ portal: { ...quiet, archived: true } });
    await user.click(await button('Unarchive'));
    await screen.findByText('Moved to Active.');
    clinic.conversation({ portal: { ...quiet, archived: true } });
    await button('Unarchive');
    expect(screen.queryByText('Moved to Active.')).toBeNull();
  });
});

describe('a reply', () => {
  async function reply(archived: boolean) {
    const { user } = open({ portal: { ...quiet, archived } });
    await user.click(await button('Reply'));
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Thank you');
    await user.click(await button('Send'));
    return (await screen.findByText(/^Sent/, { selector: '[role=status]' })).textContent;
  }

  it('says that it brings the conversation back to Active, and only then', async () => {
    expect(await reply(true)).toBe('Sent. The conversation is in Active again.');
  });

  it('of an active conversation says that it is sent', async () => {
    expect(await reply(false)).toBe('Sent');
  });
});
