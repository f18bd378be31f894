import { conversationPath, memberPath } from '@my-messages/domain/paths';
import { staffMemberDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { CLINIC, Clinic, NOON, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const list = () => screen.findByRole('navigation', { name: 'Inbox' });
const rows = async () => within(await list()).findAllByRole('listitem');
const subjects = async () => (await rows()).map((row) => /Subject \d/.exec(row.textContent)?.[0]);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const button = (name: string) => screen.findByRole('button', { name });
const check = async (index: number) => within((await rows())[index] as HTMLElement).getByRole('checkbox');
const id = (index: number) => `conversation${String(index).padStart(8, '0')}`;
const path = (index: number) => conversationPath(CLINIC, id(index));
const READ = { sent: 1, seen: 1, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** Three conversations, Subject 1 on top. */
function three(): Clinic {
  const clinic = new Clinic();
  for (const index of [1, 2, 3]) {
    const lastMessage = { id: 'm', at: NOON - index, side: 'portal' as const, preview: 'x' };
    clinic.conversation({ subject: `Subject ${index}`, lastMessage, portal: READ, staff: READ }, id(index));
    clinic.message('m', { side: 'portal' }, id(index));
  }
  return clinic;
}

const asNurse = (clinic = three(), at = '/messages') => renderApp({ clinic, as: NURSE, at });

describe('single keys', () => {
  it('go through the list, from either end', async () => {
    const { user } = asNurse();
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2', 'Subject 3']);
    await user.keyboard('j');
    await heading('Subject 1');
    await user.keyboard('j');
    await heading('Subject 2');
    await user.keyboard('jj');
    await heading('Subject 3');
    await user.keyboard('k');
    await heading('Subject 2');
  });

  it('archive, go to the next, and it can be taken back', async () => {
    const clinic = three();
    const { user } = asNurse(clinic, `/messages/${id(2)}`);
    await heading('Subject 2');
    await user.keyboard('e');
    await heading('Subject 3');
    expect(clinic.store.read(path(2))).toMatchObject({ staff: { archived: true } });
    expect(await subjects()).toEqual(['Subject 1', 'Subject 3']);
    // The last of the list is followed by what stood before it.
    await user.keyboard('e');
    await heading('Subject 1');
    expect((await screen.findByText('Moved to Archived.')).closest('[role=status]')).toBeTruthy();
    await user.click(await button('Undo'));
    expect(await screen.findByText('Moved to Active.')).toBeTruthy();
    expect(await subjects()).toEqual(['Subject 1', 'Subject 3']);
  });

  it('leave the list when there is no next one', async () => {
    const clinic = new Clinic();
    clinic.conversation({ subject: 'Subject 1', portal: READ, staff: READ }, id(1));
    clinic.message('m', {}, id(1));
    const { user, address } = asNurse(clinic, `/messages/${id(1)}`);
    await heading('Subject 1');
    await user.keyboard('e');
    await waitFor(() => {
      expect(address()).toBe('/messages');
    });
  });

  it('answer, search, and are letters in a field', async () => {
    const { user, address } = asNurse(three(), `/messages/${id(2)}`);
    await button('Reply');
    await user.keyboard('r');
    const reply = await screen.findByLabelText('Your reply');
    expect(document.activeElement).toBe(reply);
    await user.keyboard('jerk?/');
    expect((reply as HTMLTextAreaElement).value).toBe('jerk?/');
    expect(address()).toBe(`/messages/${id(2)}`);
    reply.blur();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search' }));
  });

  it('are listed by ?, where they are not letters either', async () => {
    const { user, address } = asNurse(three(), `/messages/${id(2)}`);
    await heading('Subject 2');
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Archive, and go to the next')).toBeTruthy();
    await user.keyboard('j');
    expect(address()).toBe(`/messages/${id(2)}`);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('do nothing with Ctrl, for who has switched them off, and for portal users', async () => {
    const clinic = three();
    const { user, address, unmount } = asNurse(clinic);
    await rows();
    await user.keyboard('{Control>}j{/Control}');
    expect(address()).toBe('/messages');
    unmount();
    clinic.store.set(
      memberPath(CLINIC, NURSE.uid),
      staffMemberDoc({ display: { dense: true, shortcuts: false } }),
    );
    const off = asNurse(clinic);
    await rows();
    await off.user.keyboard('j?');
    expect(off.address()).toBe('/messages');
    expect(screen.queryByRole('dialog')).toBeNull();
    off.unmount();
    const patient = renderApp({ clinic });
    await rows();
    await patient.user.keyboard('j?');
    expect(patient.address()).toBe('/messages');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('several conversations', () => {
  it('are archived together, and brought back', async () => {
    const clinic = three();
    const { user } = asNurse(clinic, `/messages/${id(1)}`);
    await user.click(await check(0));
    await user.click(await check(2));
    expect(await screen.findByText('2 selected')).toBeTruthy();
    await user.click(within(await list()).getByRole('button', { name: 'Archive' }));
    expect(await screen.findByText('2 conversations moved to Archived.')).toBeTruthy();
    expect(await subjects()).toEqual(['Subject 2']);
    // The one that was open is left for one that stays.
    await heading('Subject 2');
    await user.click(await button('Undo'));
    expect(await screen.findByText('2 conversations moved to Active.')).toBeTruthy();
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2', 'Subject 3']);
    await user.click(await button('Dismiss'));
    expect(screen.queryByText(/moved to Active/)).toBeNull();
  });

  it('are selected no more, at a press', async () => {
    const { user } = asNurse();
    await user.click(await check(1));
    expect(await screen.findByText('1 selected')).toBeTruthy();
    await user.click(await button('Select none'));
    expect((await check(1)).matches(':checked')).toBe(false);
    expect(screen.queryByText('1 selected')).toBeNull();
  });

  it('stay where a newer message came, or it failed, and that is said', async () => {
    const clinic = three();
    const { user } = asNurse(clinic);
    await user.click(await check(0));
    await user.click(await check(1));
    const held = clinic.store.holdCommits();
    await user.click(within(await list()).getByRole('button', { name: 'Archive' }));
    clinic.store.set(path(1), { ...clinic.store.read(path(1)), portal: { ...READ, sent: 2 } });
    held.fail(new DataError('forbidden'));
    const said = await screen.findByText(/In one a new message came just now/);
    expect(said.textContent).toContain('One could not be moved. Try it again.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(await rows()).toHaveLength(3);
  });
});

it('staff choose high rows, and no keys', async () => {
  const clinic = three();
  const { user } = renderApp({ clinic, as: NURSE, at: '/account' });
  await user.click(await screen.findByRole('switch', { name: 'Low rows in the inbox' }));
  await screen.findByText('Saved');
  await user.click(await screen.findByRole('switch', { name: 'Keyboard shortcuts' }));
  await waitFor(() => {
    expect(clinic.store.read(memberPath(CLINIC, NURSE.uid))).toMatchObject({
      display: { dense: false, shortcuts: false },
    });
  });
});

describe('Active, narrowed', () => {
  it('shows what is unread, or not opened by them; an opened one leaves the list, and the keys go on', async () => {
    const clinic = three();
    const change = (index: number, fields: object) =>
      clinic.store.set(path(index), { ...clinic.store.read(path(index)), ...fields });
    change(1, { staff: { ...READ, seen: 0, unread: true } });
    change(3, { staff: { ...READ, seen: 0, unread: true } });
    change(2, { portal: { ...READ, seen: 0, unread: true } });
    const { user, address } = asNurse(clinic);
    const link = async (name: string) => within(await list()).findByRole('link', { name });
    await user.click(await link('Not opened by them'));
    expect(await subjects()).toEqual(['Subject 2']);
    expect((await link('Active')).getAttribute('aria-current')).toBe('page');
    await user.click(await link('Unread'));
    expect(await subjects()).toEqual(['Subject 1', 'Subject 3']);
    await user.keyboard('j');
    await heading('Subject 1');
    await waitFor(async () => {
      expect(await subjects()).toEqual(['Subject 3']);
    });
    expect(address()).toBe(`/messages/${id(1)}?section=unread`);
    await user.keyboard('e');
    await heading('Subject 3');
    expect(clinic.store.read(path(1))).toMatchObject({ staff: { archived: true } });
    expect(await screen.findByText('Nothing unread')).toBeTruthy();
    await user.click(await link('All'));
    expect(await subjects()).toEqual(['Subject 2', 'Subject 3']);
  });

  it('is nothing that a portal user is offered', async () => {
    renderApp({ clinic: three() });
    await rows();
    expect(screen.queryByRole('link', { name: 'Unread' })).toBeNull();
  });
});
