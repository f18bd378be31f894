import { collectionPath, conversationPath, memberPath } from '@my-messages/domain/paths';
import { staffMemberDoc } from '@my-messages/domain/testing/documents';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ADMIN, AdminClinic } from '../../test/admin-clinic';
import { CLINIC, Clinic, CONVERSATION, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const CONVERSATIONS = collectionPath(CLINIC, 'conversations');

const inbox = () => screen.findByRole('navigation', { name: 'Inbox' });
const rows = async () => within(await inbox()).findAllByRole('listitem');
const id = (index: number) => `conversation${String(index).padStart(8, '0')}`;

describe('the inbox', () => {
  it('shows that it is loading until the server has answered', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    const silent = new Set([CONVERSATIONS]);
    const watchQuery = clinic.store.watchQuery.bind(clinic.store);
    let answer: () => void = () => undefined;
    clinic.store.watchQuery = (query, observer) => {
      if (!silent.has(query.collection)) return watchQuery(query, observer);
      let end: () => void = () => undefined;
      answer = () => {
        end = watchQuery(query, observer);
      };
      return () => {
        end();
      };
    };
    renderApp({ clinic });
    expect(await within(await inbox()).findByText('Loading…')).toBeTruthy();
    expect(within(await inbox()).queryByRole('listitem')).toBeNull();
    answer();
    expect(await rows()).toHaveLength(1);
    expect(within(await inbox()).queryByText('Loading…')).toBeNull();
  });

  it('says how to begin when there is nothing, and Compose is at hand', async () => {
    renderApp();
    expect(await screen.findByText('No messages yet')).toBeTruthy();
    expect(
      within(await inbox())
        .getByRole('link', { name: 'Compose' })
        .getAttribute('href'),
    ).toBe('/messages/new');
  });

  it('leads who may switch My Messages on to the settings while it is off, and tells other staff whom to ask', async () => {
    for (const managePortalSettings of [true, false]) {
      const clinic = new AdminClinic({ managePortalSettings });
      clinic.organization({ messaging: { enabled: false } });
      const view = renderApp({ clinic, as: ADMIN });
      expect(await screen.findByText(/switched off for the clinic/)).toBeTruthy();
      const way = within(await inbox()).queryByRole('link', { name: 'Go to Settings' });
      expect(way?.getAttribute('href')).toBe(managePortalSettings ? '/settings' : undefined);
      expect(screen.queryByText(/Ask who manages/) === null).toBe(managePortalSettings);
      view.unmount();
    }
  });

  it('asks to choose a conversation only where there is one', async () => {
    const clinic = new Clinic();
    const { user } = renderApp({ clinic });
    const main = within(await screen.findByRole('main'));
    expect(await main.findByText('There is nothing to read here yet.')).toBeTruthy();
    act(() => {
      clinic.conversation();
    });
    expect(await main.findByText('Choose a conversation to read it here.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Archived' }));
    expect(await main.findByText('There is nothing to read here yet.')).toBeTruthy();
  });

  it.each([
    ['a portal user', PATIENT, /The clinic has switched off writing messages for you/],
    ['staff', NURSE, /You do not have the role/],
  ])('offers no Compose to who may write to nobody, and says why: %s', async (_, as, reason) => {
    const clinic = new Clinic();
    clinic.portalMember(PATIENT, { canMessage: false });
    clinic.store.set(memberPath(CLINIC, NURSE.uid), staffMemberDoc({ availableForPortalMessages: false }));
    renderApp({ clinic, as });
    expect(await within(await inbox()).findByText(reason)).toBeTruthy();
    expect(within(await inbox()).queryByText(/Use Compose/)).toBeNull();
    expect(within(await inbox()).queryByRole('link', { name: 'Compose' })).toBeNull();
  });

  it('shows all others when a conversation is malformed, and says that one is missing', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.conversation({ subject: 'Other' }, id(2));
    clinic.store.set(conversationPath(CLINIC, id(3)), {
      ...clinic.store.read(conversationPath(CLINIC, id(2))),
      subject: 7,
    });
    const { functions } = renderApp({ clinic });
    expect(await rows()).toHaveLength(2);
    const said = (await screen.findByText(/One conversation could not be shown; all others are here/))
      .parentElement;
    const number = /Number for questions: ([0-9a-f]{8})$/.exec(said?.textContent ?? '')?.[1];
    expect(functions.requests('reportError')).toMatchObject([
      { reference: number, code: null, collection: 'conversations', field: 'subject' },
    ]);
    // Whatever else changes, it is the same error, and is told once.
    clinic.conversation({ subject: 'Other still' }, id(2));
    expect(await screen.findByText('Other still')).toBeTruthy();
    expect(said?.textContent).toContain(number);
    expect(functions.requests('reportError')).toHaveLength(1);
    clinic.store.remove(conversationPath(CLINIC, CONVERSATION));
    clinic.store.remove(conversationPath(CLINIC, id(2)));
    await waitFor(() => {
      expect(screen.queryByRole('listitem')).toBeNull();
    });
    expect(screen.queryByText('No messages yet')).toBeNull();
  });

  it('says who, subject, first words and when, and unread in words', async () => {
    const clinic = new Clinic();
    clinic.conversation({ lastMessage: { id: 'm', at: NOON, side: 'staff', preview: 'Two\n\n lines' } });
    clinic.conversation(
      {
        subject: '',
        lastMessage: { id: 'm', at: NOON - 1000, side: 'portal', preview: 'Thank you' },
        portal: { sent: 1, seen: 1, unread: false, archived: false, paceAt: null },
      },
      id(2),
    );
    renderApp({ clinic });
    const [unread, read] = await rows();
    expect(unread?.textContent).toMatch(/^Unread\. Nora Nurse/);
    expect(unread?.textContent).toContain('Blood test');
    expect(unread?.textContent).toContain('Two lines');
    expect(read?.textContent).not.toContain('Unread');
    expect(read?.textContent).toContain('No subject');
    expect(read?.textContent).toContain('You: Thank you');
    expect(
      within(read as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(`/messages/${id(2)}`);
  });

  it('says about what, where there are several charts, and about whom, where there are several patients', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.conversation({ chartId: 'chart-2', chartLabel: 'Knee' }, id(2));
    const { unmount } = renderApp({ clinic });
    expect((await rows()).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Knee · The results are in.'),
      expect.stringContaining('General care · The results are in.'),
    ]);
    unmount();
    clinic.conversation({ chartId: 'chart-2', chartLabel: 'Knee', patientName: 'Milo Example' }, id(2));
    renderApp({ clinic });
    const [second, first] = await rows();
    expect(first?.textContent).toContain(`${PATIENT.name} · General care`);
    expect(second?.textContent).toContain('Milo Example · Knee');
  });

  it('shows staff the portal user, and about whom they write', async () => {
    const clinic = new Clinic();
    clinic.conversation({
      portalUserName: 'Gina Guardian',
      relationship: 'guardian',
      patientName: 'Milo Example',
    });
    renderApp({ clinic, as: NURSE });
    const [row] = await rows();
    expect(row?.textContent).toContain('Gina Guardian');
    expect(row?.textContent).toContain('Milo Example · General care');
    expect(row?.textContent).toContain('Gina Guardian Guardian');
    expect(row?.textContent).not.toContain('Nora Nurse');
  });

  it('leaves out archived conversations and those of others', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.conversation({ portalUserId: 'somebody-else' }, id(2));
    clinic.conversation({ portal: { sent: 0, seen: 1, unread: false, archived: true, paceAt: null } }, id(3));
    renderApp({ clinic });
    expect(await rows()).toHaveLength(1);
  });

  it('changes by itself, newest first', async () => {
    const clinic = new Clinic();
    clinic.conversation({ subject: 'Older' });
    renderApp({ clinic });
    expect(await rows()).toHaveLength(1);
    clinic.conversation(
      {
        subject: 'Newer',
        lastMessage: { id: 'm', at: NOON + 1000, side: 'staff', preview: 'Something new' },
      },
      id(2),
    );
    await waitFor(async () => {
      expect((await rows()).map((row) => /Older|Newer/.exec(row.textContent)?.[0])).toEqual([
        'Newer',
        'Older',
      ]);
    });
  });

  it('says that it could not be loaded, with a number, and tries again', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.store.forbid(CONVERSATIONS);
    const { user } = renderApp({ clinic });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/could not be loaded.*Number for questions: [0-9a-f]{8}/);
    clinic.store.allow(CONVERSATIONS);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows older conversations page by page, and keeps those that new ones push down', async () => {
    const clinic = new Clinic();
    for (let index = 0; index < 30; index += 1) {
      clinic.conversation(
        {
          subject: `Number ${index}`,
          lastMessage: { id: 'm', at: NOON - index, side: 'staff', preview: 'x' },
        },
        id(index),
      );
    }
    const { user } = renderApp({ clinic });
    expect(await rows()).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show older' }));
    await waitFor(async () => {
      expect(await rows()).toHaveLength(30);
    });
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();

    clinic.conversation(
      { subject: 'Brand new', lastMessage: { id: 'm', at: NOON + 1, side: 'staff', preview: 'x' } },
      id(99),
    );
    await waitFor(async () => {
      const subjects = (await rows()).map((row) => /Brand new|Number \d+/.exec(row.textContent)?.[0]);
      expect(subjects).toEqual(['Brand new', ...Array.from({ length: 30 }, (_, at) => `Number ${at}`)]);
    });
  });

  it('takes a conversation away when it is archived elsewhere', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    renderApp({ clinic });
    expect(await rows()).toHaveLength(1);
    clinic.conversation({ portal: { sent: 0, seen: 1, unread: false, archived: true, paceAt: null } });
    expect(await screen.findByText('No messages yet')).toBeTruthy();
  });

  it('says the number of unread messages in the header and the title, without names', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.totals(PATIENT, 2);
    renderApp({ clinic });
    expect(await screen.findByRole('link', { name: /My Messages 2 unread messages$/ })).toBeTruthy();
    await waitFor(() => {
      expect(document.title).toBe('(2) Inbox · My Messages');
    });
    clinic.totals(PATIENT, 0);
    expect(await screen.findByRole('link', { name: /My Messages no unread messages$/ })).toBeTruthy();
    await waitFor(() => {
      expect(document.title).toBe('Inbox · My Messages');
    });
  });

  it('marks the row of the conversation that stands beside it', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.message('message', {});
    renderApp({ clinic, at: `/messages/${CONVERSATION}` });
    const [row] = await rows();
    expect(
      within(row as HTMLElement)
        .getByRole('link')
        .getAttribute('aria-current'),
    ).toBe('page');
  });
});
