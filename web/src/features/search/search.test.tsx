import { collectionPath, conversationPath, searchEntryPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { setOnline, setWidth } from '../../test/browser';
import { CLINIC, Clinic, CONVERSATION, NOON, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const ENTRIES = collectionPath(CLINIC, 'searchEntries');
/** A patient's side of a conversation that they have read. */
const PORTAL = { sent: 0, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search' });
const results = () => screen.findByRole('region', { name: 'Search results' });
const section = async (name: string) => within(await results()).findByRole('region', { name });
const rowsOf = async (name: string) => within(await section(name)).getAllByRole('listitem');
const marks = (element: HTMLElement) => [...element.querySelectorAll('mark')].map((mark) => mark.textContent);

/** One conversation about blood, in which three messages say so, and one about something else. */
function bloodClinic(): Clinic {
  const clinic = new Clinic();
  clinic.conversation({ subject: 'Blood test' });
  clinic.conversationEntry({ subject: 'Blood test' });
  clinic.conversationEntry({ subject: 'Shoes', at: NOON - 1 }, 'conversation00000002');
  clinic.messageEntry('m1', { body: 'The blood test is done.', at: NOON });
  clinic.messageEntry('m2', { body: 'Is my Blöod test done?', side: 'portal', at: NOON + 1 });
  clinic.messageEntry('m3', { body: 'No bloodless answer', at: NOON + 2 });
  return clinic;
}

/** What was asked of the server for the search. */
function asked(clinic: Clinic) {
  const spy = vi.spyOn(clinic.store, 'getQuery');
  return () => spy.mock.calls.filter(([query]) => query.collection === ENTRIES);
}

describe('the search field', () => {
  it('says what it searches, and is kept by nobody', async () => {
    renderApp();
    const input = await field();
    expect(input.type).toBe('search');
    expect(input.autocomplete).toBe('off');
    expect(input.maxLength).toBe(64);
    const hint = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Searches all your conversations, archived too.');
    expect(screen.queryByRole('button', { name: 'Clear search' })).toBeNull();
  });

  it('says with one and two characters that three are needed, and searches nothing', async () => {
    const clinic = bloodClinic();
    const calls = asked(clinic);
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'bl');
    const said = screen.getByText('Type at least 3 characters.');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Search results' })).toBeNull();
    await user.type(await field(), 'o');
    expect(await section('Messages')).toBeTruthy();
    expect(screen.queryByText('Type at least 3 characters.')).toBeNull();
    expect(calls().flatMap(([query]) => query.filters.map(([, , value]) => value))).not.toContain('bl');
  });

  it('says with one character of a script without spaces that two are needed', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), '田');
    expect(screen.getByText('Type at least 2 characters.')).toBeTruthy();
  });

  it('says when no word is long enough, and which are left out', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'is my');
    expect(screen.getByText('Type at least 3 characters of one word.')).toBeTruthy();
    await user.type(await field(), ' test');
    expect(
      screen.getByText('Words of one or two characters are left out: is, my.').closest('[role=status]'),
    ).toBeTruthy();
    expect(await rowsOf('Messages')).toHaveLength(2);
  });

  it('searches once somebody pauses, and reads one page of each kind and the conversations in it', async () => {
    const clinic = bloodClinic();
    const { user } = renderApp({ clinic });
    const input = await field();
    const calls = asked(clinic);
    const documents = vi.spyOn(clinic.store, 'getDocument');
    const watched = vi.spyOn(clinic.store, 'watchDocument');
    await user.type(input, 'blood');
    await section('Messages');
    expect(calls().map(([query]) => [query.filters[1]?.[2], query.limit])).toEqual([
      ['conversation', 25],
      ['message', 25],
    ]);
    expect(documents).not.toHaveBeenCalled();
    expect(watched.mock.calls.map(([path]) => path)).toEqual([conversationPath(CLINIC, CONVERSATION)]);
  });

  it.each([
    [
      'X',
      async (user: ReturnType<typeof renderApp>['user']) => {
        await user.click(screen.getByRole('button', { name: 'Clear search' }));
      },
    ],
    [
      'Escape',
      async (user: ReturnType<typeof renderApp>['user']) => {
        await user.keyboard('{Escape}');
      },
    ],
    [
      'Escape on a result',
      async (user: ReturnType<typeof renderApp>['user']) => {
        within(await results())
          .getAllByRole('link')[0]
          ?.focus();
        await user.keyboard('{Escape}');
      },
    ],
  ])('is cleared by %s, with the focus back in it and the inbox as before', async (_how, clear) => {
    const { user } = renderApp({ clinic: bloodClinic() });
    const input = await field();
    await user.type(input, 'blood');
    await section('Messages');
    expect(screen.queryByRole('link', { name: 'Archived' })).toBeNull();
    await clear(user);
    expect(input.value).toBe('');
    expect(document.activeElement).toBe(input);
    expect(screen.queryByRole('region', { name: 'Search results' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Archived' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear search' })).toBeNull();
  });

  it('leaves nothing of it in the address, the title or the storage', async () => {
    const { user, address } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'bloodless');
    await user.click(await screen.findByRole('link', { name: /No bloodless answer/ }));
    await screen.findByRole('heading', { level: 1 });
    expect(address()).toBe(`/messages/${CONVERSATION}?message=m3`);
    const kept = [document.title, JSON.stringify(sessionStorage), JSON.stringify(localStorage)];
    expect(kept.join()).not.toMatch(/bloodless/i);
    expect((await field()).value).toBe('bloodless');
  });
});

describe('the results', () => {
  it('are names and subjects first, then messages, newest first, with what was found marked', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'BLOOD');
    const sections = await within(await results()).findAllByRole('region');
    expect(sections.map((each) => within(each).getByRole('heading').textContent)).toEqual([
      'Names and subjects',
      'Messages',
    ]);
    const [conversation] = await rowsOf('Names and subjects');
    expect(conversation?.textContent).toContain('Nora Nurse');
    expect(conversation?.textContent).toContain('Registered nurse · General care');
    expect(marks(conversation as HTMLElement)).toEqual(['Blood']);
    const messages = await rowsOf('Messages');
    expect(messages.map(marks)).toEqual([['blood'], ['Blöod'], ['blood']]);
    expect(messages[1]?.textContent).toContain('You: Is my Blöod test done?');
    expect(messages[2]?.textContent).toContain('Nora Nurse: The blood test is done.');
    expect(messages[2]?.querySelector('time')?.dateTime).toBe('2026-01-15T12:00:00.000Z');
  });

  it('say what is unread or archived, and when something was written last, as it is now', async () => {
    const clinic = bloodClinic();
    clinic.conversation({ subject: 'Blood test', portal: { ...PORTAL, archived: true } });
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'test blood');
    const [conversation] = await rowsOf('Names and subjects');
    await waitFor(() => {
      expect(conversation?.textContent).toContain('Archived · Registered nurse');
    });
    expect(conversation?.textContent).not.toContain('Unread');
    const lastMessage = { id: 'm9', at: NOON + 3_600_000, side: 'staff' as const, preview: 'x' };
    clinic.conversation({ portal: { ...PORTAL, unread: true }, lastMessage });
    await waitFor(() => {
      expect(conversation?.textContent).toContain('Unread. Nora Nurse');
    });
    expect(conversation?.textContent).not.toContain('Archived');
    expect(conversation?.querySelector('time')?.dateTime).toBe('2026-01-15T13:00:00.000Z');
    expect((await rowsOf('Messages'))[1]?.querySelector('time')?.dateTime).toBe('2026-01-15T12:00:00.000Z');
  });

  it('have what arrives meanwhile, and nothing else', async () => {
    const clinic = bloodClinic();
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    expect(await rowsOf('Messages')).toHaveLength(3);
    clinic.messageEntry('m4', { body: 'Bloodwork again', at: NOON + 9 });
    clinic.messageEntry('m5', { body: 'Something else', at: NOON + 10 });
    expect(await screen.findByText('1 conversation, 4 messages')).toBeTruthy();
    expect((await rowsOf('Messages'))[0]?.textContent).toContain('Bloodwork again');
  });

  it('say once how much was found', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'blood');
    const said = await screen.findByText('1 conversation, 3 messages');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(screen.getAllByText('1 conversation, 3 messages')).toHaveLength(1);
  });

  it('name a patient with an apostrophe, and text from right to left', async () => {
    const clinic = new Clinic();
    clinic.conversationEntry({ portalUserName: "Síle O'Brien", subject: 'שלום עולם' });
    const { user } = renderApp({ clinic, as: NURSE });
    await user.type(await field(), 'brien');
    expect(marks((await rowsOf('Names and subjects'))[0] as HTMLElement)).toEqual(['Brien']);
    await user.clear(await field());
    await user.type(await field(), 'עולם');
    await waitFor(async () => {
      expect(marks((await rowsOf('Names and subjects'))[0] as HTMLElement)).toEqual(['עולם']);
    });
  });

  it('must have all of several words', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'test blood');
    expect(await rowsOf('Messages')).toHaveLength(2);
    expect(marks((await rowsOf('Messages'))[0] as HTMLElement)).toEqual(['Blöod', 'test']);
  });

  it('go on page by page, with the focus on the first that is new', async () => {
    const clinic = new Clinic();
    for (let age = 0; age < 30; age += 1)
      clinic.messageEntry(`m${age}`, { body: `Blood ${age}`, at: NOON - age });
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    expect(await screen.findByText('No conversations, 25 or more messages')).toBeTruthy();
    expect(await rowsOf('Messages')).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('No conversations, 30 messages')).toBeTruthy();
    const rows = await rowsOf('Messages');
    expect(rows).toHaveLength(30);
    expect(rows[25]?.contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('say how far they looked for several words, and go on from there', async () => {
    const clinic = new Clinic();
    for (let age = 0; age < 120; age += 1) {
      clinic.messageEntry(`m${age}`, { body: age === 110 ? 'Blood test' : 'Blood', at: NOON - age });
    }
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood test');
    expect(
      await screen.findByText(
        'Looked through the newest 100 messages that contain “blood”. Show more goes on.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('No conversations, no messages so far')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('No conversations, 1 message')).toBeTruthy();
    expect(screen.queryByText(/Looked through/)).toBeNull();
  });

  it('that are none say what was searched for and what to do', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'Needle sharp');
    const said = await screen.findByText('Nothing found for “needle sharp”.');
    expect(said.closest('[role=status]')).toBeTruthy();
    expect(screen.getByText(/Try fewer words/)).toBeTruthy();
    expect(within(await results()).queryByRole('link')).toBeNull();
  });

  it('that are malformed are said to be missing, with a number, beside all others', async () => {
    const clinic = bloodClinic();
    // The newest is what is listened to besides: met twice, it is one.
    const path = searchEntryPath(CLINIC, `${CONVERSATION}_m3`);
    clinic.store.set(path, { ...clinic.store.read(path), body: 7 });
    const { user, functions } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    expect(await rowsOf('Messages')).toHaveLength(2);
    const said = (await screen.findByText(/One result could not be shown; all others are here/))
      .parentElement;
    const number = /Number for questions: ([0-9a-f]{8})$/.exec(said?.textContent ?? '')?.[1];
    expect(functions.requests('reportError')).toMatchObject([
      { reference: number, code: null, collection: 'searchEntries', field: 'body' },
    ]);
  });

  it('of which none can be shown are not said to be none', async () => {
    const clinic = new Clinic();
    clinic.messageEntry('m1', { body: 'The blood test is done.' });
    const path = searchEntryPath(CLINIC, `${CONVERSATION}_m1`);
    clinic.store.set(path, { ...clinic.store.read(path), body: 7 });
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    expect(await screen.findByText(/One result could not be shown/)).toBeTruthy();
    expect(screen.getByText('No conversations, no messages')).toBeTruthy();
    expect(screen.queryByText(/Try fewer words/)).toBeNull();
  });

  it('that did not come say so with a number, and are asked for again', async () => {
    const clinic = bloodClinic();
    clinic.store.forbid(ENTRIES);
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    const alert = await within(await results()).findByRole('alert');
    expect(alert.textContent).toMatch(/The search did not work\..*Number for questions: [0-9a-f]{8}/);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    clinic.store.allow(ENTRIES);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await rowsOf('Messages')).toHaveLength(3);
  });

  it('keep what is there when a further page does not come', async () => {
    const clinic = new Clinic();
    for (let age = 0; age < 30; age += 1)
      clinic.messageEntry(`m${age}`, { body: `Blood ${age}`, at: NOON - age });
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    await section('Messages');
    vi.spyOn(clinic.store, 'getQuery').mockRejectedValueOnce(new DataError('offline'));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^More could not be searched\./);
    expect(await rowsOf('Messages')).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => {
      expect(await rowsOf('Messages')).toHaveLength(30);
    });
  });

  it('wait for the network, and come when it is back', async () => {
    const clinic = bloodClinic();
    const calls = asked(clinic);
    const { user } = renderApp({ clinic });
    const input = await field();
    setOnline(false);
    await user.type(input, 'blood');
    expect(await within(await results()).findByText(/The search needs the network/)).toBeTruthy();
    expect(calls()).toEqual([]);
    setOnline(true);
    expect(await rowsOf('Messages')).toHaveLength(3);
  });

  it('show that they are on their way', async () => {
    const clinic = bloodClinic();
    let answer: () => void = () => undefined;
    const getQuery = clinic.store.getQuery.bind(clinic.store);
    const held = new Promise<void>((resolve) => (answer = resolve));
    clinic.store.getQuery = async (query) => {
      await held;
      return getQuery(query);
    };
    const { user } = renderApp({ clinic });
    await user.type(await field(), 'blood');
    expect((await results()).getAttribute('aria-busy')).toBe('true');
    expect(within(await results()).getByText('Loading…')).toBeTruthy();
    answer();
    expect(await rowsOf('Messages')).toHaveLength(3);
    expect((await results()).getAttribute('aria-busy')).toBe('false');
  });

  it('stay beside the conversation that is opened from them, which is marked', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'blood');
    await user.click(await screen.findByRole('link', { name: /answer/ }));
    await screen.findByRole('heading', { level: 1, name: 'Blood test' });
    const current = within(await results())
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => /bloodless/.test(link.textContent))).toEqual([true]);
  });

  it('are there again on a phone when one comes back, in the same part of the inbox', async () => {
    setWidth(360);
    const { user, address } = renderApp({ clinic: bloodClinic(), at: '/messages?section=archived' });
    await user.type(await field(), 'blood');
    (await screen.findByRole('link', { name: /answer/ })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Blood test' });
    expect(address()).toBe(`/messages/${CONVERSATION}?section=archived&message=m3`);
    expect(screen.queryByRole('searchbox')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Back to inbox' }));
    expect(await rowsOf('Messages')).toHaveLength(3);
    expect((await field()).value).toBe('blood');
    expect(address()).toBe('/messages?section=archived');
  });
});
