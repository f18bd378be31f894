import { conversationPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWidth } from '../../test/browser';
import { CHART, CLINIC, Clinic, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const list = () => screen.findByRole('navigation', { name: 'Inbox' });
const narrow = async () => within(await within(await list()).findByRole('group', { name: 'Show of these' }));
const subjects = async () =>
  (await within(await list()).findAllByRole('listitem')).map(
    (row) => /Subject \d/.exec(row.textContent)?.[0],
  );
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const link = (name: string) => screen.findByRole('link', { name });
const id = (index: number) => `conversation${String(index).padStart(8, '0')}`;
const READ = { sent: 1, seen: 1, unread: false, archived: false, paceAt: null };
const GUARDIAN = { uid: 'guardian', name: 'Gina Guardian' };
const OF_GUARDIAN = {
  portalUserId: GUARDIAN.uid,
  portalUserName: GUARDIAN.name,
  relationship: 'guardian',
} as const;

/** With the patient about two charts, with the guardian about the first; a fourth with the guardian is archived. */
function several(): Clinic {
  const clinic = new Clinic();
  const changes = [
    {},
    { chartId: 'chart-2', chartLabel: 'Knee' },
    OF_GUARDIAN,
    { ...OF_GUARDIAN, staff: { ...READ, archived: true } },
  ] as const;
  changes.forEach((change, at) => {
    const index = at + 1;
    const lastMessage = { id: 'm', at: NOON - index, side: 'portal' as const, preview: 'x' };
    clinic.conversation(
      { subject: `Subject ${index}`, lastMessage, portal: READ, staff: READ, ...change },
      id(index),
    );
    clinic.message('m', { side: 'portal', body: 'x' }, id(index));
  });
  return clinic;
}

const asNurse = (at: string, clinic = several()) => renderApp({ clinic, as: NURSE, at });

describe('Active, narrowed to one', () => {
  it('shows all with the person of a conversation, which stays open; the address says it by id', async () => {
    const { user, address, unmount } = asNurse(`/messages/${id(1)}`);
    await heading('Subject 1');
    await user.click(await link('All with Pat Example'));
    expect(
      await (await narrow()).findByRole('link', { name: 'With Pat Example', current: true }),
    ).toBeTruthy();
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2']);
    expect(address()).toBe(`/messages/${id(1)}?with=${PATIENT.uid}`);
    expect(
      await within(await list()).findByText('With Pat Example', { selector: '[role=status]' }),
    ).toBeTruthy();
    expect((await link('Active')).getAttribute('aria-current')).toBe('page');
    await user.keyboard('j');
    await heading('Subject 2');
    expect(address()).toBe(`/messages/${id(2)}?with=${PATIENT.uid}`);
    unmount();
    // As after a reload.
    asNurse(`/messages/${id(2)}?with=${PATIENT.uid}`);
    expect(await (await narrow()).findByRole('link', { name: 'With Pat Example' })).toBeTruthy();
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2']);
  });

  it('shows all about the chart of a conversation, and by its X, or one of the others, what it was', async () => {
    const { user, address } = asNurse(`/messages/${id(1)}`);
    await user.click(await link('All about this chart'));
    const words = 'About Pat Example · General care';
    expect(await (await narrow()).findByRole('link', { name: words })).toBeTruthy();
    expect(await subjects()).toEqual(['Subject 1', 'Subject 3']);
    expect(address()).toBe(`/messages/${id(1)}?about=${CHART}`);
    await user.click((await narrow()).getByRole('link', { name: 'Show all in Active' }));
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2', 'Subject 3']);
    expect(address()).toBe('/messages');
    expect(document.activeElement).toBe((await narrow()).getByRole('link', { name: 'All' }));
    expect((await narrow()).queryByRole('link', { name: /About/ })).toBeNull();
  });

  it('keeps the message at which a conversation was opened', async () => {
    const { user, address } = asNurse(`/messages/${id(1)}?message=m`);
    await user.click(await link('All with Pat Example'));
    await waitFor(() => {
      expect(address()).toBe(`/messages/${id(1)}?with=${PATIENT.uid}&message=m`);
    });
  });

  it('says by name that nothing is left, where all is archived, and how to see everything again', async () => {
    const clinic = several();
    const { user, address } = asNurse(`/messages?with=${GUARDIAN.uid}`, clinic);
    expect(await subjects()).toEqual(['Subject 3']);
    clinic.store.set(conversationPath(CLINIC, id(3)), {
      ...clinic.store.read(conversationPath(CLINIC, id(3))),
      staff: { ...READ, archived: true },
    });
    expect(await screen.findByText('With Gina Guardian: nothing in Active')).toBeTruthy();
    expect(await screen.findByText(/All of it is archived/)).toBeTruthy();
    expect((await narrow()).getByRole('link', { name: 'With Gina Guardian' })).toBeTruthy();
    expect(screen.queryByText('Nothing in Active')).toBeNull();
    const [, leave] = within(await list()).getAllByRole('link', { name: 'Show all in Active' });
    await user.click(leave as HTMLElement);
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2']);
    expect(address()).toBe('/messages');
  });

  it('says in general words that there is nothing with somebody who is not known', async () => {
    asNurse('/messages?about=nowhere');
    expect(await screen.findByText('About one chart: nothing in Active')).toBeTruthy();
    expect(await screen.findByText(/also not among the archived ones/)).toBeTruthy();
  });

  it('stands alone on a phone, and is come back to from a conversation', async () => {
    setWidth(360);
    const { user, address } = asNurse(`/messages/${id(3)}`);
    await user.click(await link('All with Gina Guardian'));
    expect(address()).toBe(`/messages?with=${GUARDIAN.uid}`);
    expect(await subjects()).toEqual(['Subject 3']);
    await user.click(await within(await list()).findByRole('link', { name: /Subject 3/ }));
    await heading('Subject 3');
    await user.click(await link('Back to inbox'));
    expect(address()).toBe(`/messages?with=${GUARDIAN.uid}`);
  });

  it('takes the place of what was searched for', async () => {
    const clinic = several();
    clinic.conversationEntry({ subject: 'Subject 1' }, id(1));
    const { user } = asNurse('/messages', clinic);
    const field = await screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search' });
    await user.type(field, 'subject');
    await user.click(
      await within(await screen.findByRole('region', { name: 'Search results' })).findByRole('link'),
    );
    await user.click(await link('All with Pat Example'));
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2']);
    expect(field.value).toBe('');
  });

  it('is everything where the address names what can be no id', async () => {
    asNurse('/messages?with=not/an/id');
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2', 'Subject 3']);
    expect((await narrow()).getByRole('link', { name: 'All', current: true })).toBeTruthy();
  });

  it('is nothing for a portal user', async () => {
    renderApp({ clinic: several(), at: `/messages/${id(1)}?about=${CHART}` });
    await heading('Subject 1');
    expect(await subjects()).toEqual(['Subject 1', 'Subject 2']);
    expect(screen.queryByRole('link', { name: /^All/ })).toBeNull();
  });
});

describe('the field that finds what Active is narrowed to', () => {
  async function find(typed: string, clinic = several()) {
    clinic.chart('chart-2', { label: 'Knee', patientName: 'Milo Example', careTeamIds: [NURSE.uid] });
    clinic.conversationEntry({ portalUserId: GUARDIAN.uid, portalUserName: GUARDIAN.name }, id(3));
    clinic.conversationEntry({ portalUserId: GUARDIAN.uid, portalUserName: GUARDIAN.name }, id(4));
    clinic.conversationEntry({}, id(1));
    const app = asNurse('/messages', clinic);
    await app.user.click(
      (await narrow()).getByRole('button', { name: 'Find a chart or a person', expanded: false }),
    );
    await app.user.type(await screen.findByRole('searchbox', { name: 'Find a chart or a person' }), typed);
    return app;
  }
  const found = async () =>
    within(await screen.findByRole('list', { name: 'Find a chart or a person' }))
      .queryAllByRole('link')
      .map(({ textContent }) => textContent);

  it('finds a person by name, once, and narrows to them', async () => {
    const { user, address } = await find('gina');
    expect(await screen.findByText('One found.')).toBeTruthy();
    expect(await found()).toEqual(['With Gina Guardian']);
    await user.click(await link('With Gina Guardian'));
    expect(address()).toBe(`/messages?with=${GUARDIAN.uid}`);
    expect(await subjects()).toEqual(['Subject 3']);
    expect(screen.queryByRole('searchbox', { name: 'Find a chart or a person' })).toBeNull();
    expect(document.activeElement).toBe((await narrow()).getByRole('link', { name: 'All' }));
  });

  it('finds a chart by its patient, and narrows to it', async () => {
    const { user, address } = await find('milo');
    expect(await screen.findByText('One found.')).toBeTruthy();
    expect(await found()).toEqual(['About Milo Example · Knee']);
    await user.click(await link('About Milo Example · Knee'));
    expect(address()).toBe('/messages?about=chart-2');
    expect(await subjects()).toEqual(['Subject 2']);
  });

  it('says that nobody has that name', async () => {
    await find('zzz');
    expect(await screen.findByText('Nobody of that name, and no chart.')).toBeTruthy();
    expect(await found()).toEqual([]);
  });
});
