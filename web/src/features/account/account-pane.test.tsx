import { UNCHOSEN } from '@my-messages/domain/documents/member';
import { memberPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { setOnline } from '../../test/browser';
import { CLINIC, Clinic, NOON, NURSE, PATIENT } from '../../test/clinic';
import { FakeFunctions } from '../../test/fake-functions';
import { renderApp } from '../../test/render-app';

function open(as: typeof PATIENT = PATIENT, functions = new FakeFunctions()) {
  const clinic = new Clinic();
  return renderApp({ clinic, at: '/account', as, functions });
}

const mail = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'E-mail me about new messages' });
const country = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Where you are' });
const stored = (clinic: Clinic) => clinic.store.read(memberPath(CLINIC, PATIENT.uid));
const status = (text: string | RegExp) => screen.findByText(text, { selector: '[role=status]' });

describe('your settings', () => {
  it('are in the account menu, by the keyboard too', async () => {
    const { user, path } = renderApp({ at: '/messages' });
    await screen.findByRole('navigation', { name: 'Inbox' });
    screen.getByRole('button', { name: 'Account' }).focus();
    await user.keyboard('{Enter}');
    const first = await screen.findByRole('menuitem', { name: 'Your settings' });
    await waitFor(() => {
      expect(document.activeElement).toBe(first);
    });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Your settings' })).toBeTruthy();
    expect(path()).toBe('/account');
    expect(document.title).toBe('Your settings · My Messages');
  });

  it('say how often mail comes, in one write each', async () => {
    const { user, clinic } = open();
    expect((await mail()).selectedOptions[0]?.textContent).toBe('When they come');
    expect(screen.getByText(/only says that there is a message.*never says who wrote/)).toBeTruthy();
    await user.selectOptions(await mail(), 'At set hours, one for all that is unread');
    expect(await status('Saved')).toBeTruthy();
    const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(stored(clinic)).toMatchObject({
      notifications: { email: 'daily', quiet: null, timeZone, digestHours: [17] },
      country: null,
    });
    await user.selectOptions(await mail(), 'Never');
    await waitFor(() => {
      expect(stored(clinic)).toMatchObject({ notifications: { email: 'none' } });
    });
    expect(clinic.store.commits.map((writes) => writes.length)).toEqual([1, 1]);
  });

  it('hold up to four hours for one mail, none of them twice', async () => {
    const { user, clinic } = open();
    await user.selectOptions(await mail(), 'At set hours, one for all that is unread');
    const hours = screen.getByRole('group', { name: 'Hours of the e-mail' });
    const lists = () => within(hours).getAllByRole<HTMLSelectElement>('combobox');
    const shown = () => lists().map(({ selectedOptions }) => selectedOptions[0]?.textContent);
    const choose = async (place: number, hour: string, digestHours: number[]) => {
      const list = lists()[place];
      if (list === undefined) throw new Error('there is no such list');
      await user.selectOptions(list, hour);
      await waitFor(() => {
        expect(stored(clinic)).toMatchObject({ notifications: { digestHours } });
      });
      await status('Saved');
    };
    await status('Saved');
    expect(shown()).toEqual(['5 PM', 'No other hour']);
    expect([...(lists()[0]?.options ?? [])].map(({ text }) => text)).not.toContain('No other hour');
    await choose(1, '8 AM', [17, 8]);
    expect([...(lists()[2]?.options ?? [])].map(({ text }) => text)).not.toContain('5 PM');
    await choose(2, '12 PM', [17, 8, 12]);
    await choose(3, '12 AM', [17, 8, 12, 0]);
    expect(shown()).toEqual(['5 PM', '8 AM', '12 PM', '12 AM']);
    await choose(0, '6 PM', [18, 8, 12, 0]);
    await choose(1, 'No other hour', [18, 12, 0]);
    expect(shown()).toEqual(['6 PM', '12 PM', '12 AM', 'No other hour']);
  });

  it('name the hours as the reader’s region does', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB', 'en']);
    open();
    const from = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'No e-mail from' });
    expect([...from.options].map(({ text }) => text)).toContain('21:00');
    vi.restoreAllMocks();
  });

  it('hold hours without mail, never the same twice', async () => {
    const { user, clinic } = open();
    const from = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'No e-mail from' });
    expect(screen.queryByRole('combobox', { name: 'until' })).toBeNull();
    await user.selectOptions(from, '9 PM');
    const until = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'until' });
    expect(until.selectedOptions[0]?.textContent).toBe('7 AM');
    expect([...until.options].map(({ text }) => text)).not.toContain('9 PM');
    await user.selectOptions(until, '8 AM');
    await waitFor(() => {
      expect(stored(clinic)).toMatchObject({ notifications: { quiet: { from: 21, until: 8 } } });
    });
    await user.selectOptions(from, '8 AM');
    await waitFor(() => {
      expect(stored(clinic)).toMatchObject({ notifications: { quiet: { from: 8, until: 9 } } });
    });
    await user.selectOptions(from, 'Always allowed');
    await waitFor(() => {
      expect(stored(clinic)).toMatchObject({ notifications: { quiet: null } });
    });
  });

  it('have a test sent, and say what became of it', async () => {
    const functions = new FakeFunctions();
    const { user } = open(PATIENT, functions);
    await user.click(await screen.findByRole('button', { name: 'Send me a test' }));
    expect(await status(/^A test is on its way to your e-mail address/)).toBeTruthy();
    functions.answers.sendTestMail = { outcome: 'queued-before' };
    await user.click(screen.getByRole('button', { name: 'Send me a test' }));
    expect(await status(/^A test was sent a moment ago/)).toBeTruthy();
    functions.failWith = 'offline';
    await user.click(screen.getByRole('button', { name: 'Send me a test' }));
    // No number: the server is told of no network by nobody.
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The test was not sent\.[^:]*$/);
    expect(functions.requests('sendTestMail')).toEqual(Array(3).fill({ organizationId: CLINIC }));
  });

  it('say that mail is refused, since when and whom to call; elsewhere it is said with the way here', async () => {
    const clinic = new Clinic();
    const path = memberPath(CLINIC, PATIENT.uid);
    const { user } = renderApp({ clinic, as: PATIENT });
    await screen.findByRole('navigation', { name: 'Inbox' });
    expect(screen.queryByText(/do not reach you/)).toBeNull();
    const refused = { ...clinic.store.read(path), mailRefusedAt: Date.UTC(2026, 0, 15, 12) };
    clinic.store.set(path, refused);
    expect(await screen.findByText(/^Our e-mails do not reach you/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'What you can do' }));
    expect((await screen.findByText(/^Mail has not reached you since/)).textContent).toMatch(/January 15/);
    expect(screen.queryByText(/^Our e-mails do not reach you/)).toBeNull();
    clinic.store.set(path, { ...refused, mailRefusedAt: null });
    await waitFor(() => {
      expect(screen.queryByText(/^Mail has not reached you since/)).toBeNull();
    });
  });

  it('have a test sent to who wants no mail, too: a link for their password has to reach them', async () => {
    const clinic = new Clinic();
    const path = memberPath(CLINIC, PATIENT.uid);
    clinic.store.set(path, {
      ...clinic.store.read(path),
      notifications: { ...UNCHOSEN.portal, email: 'none' },
      mailRefusedAt: NOON,
    });
    const { user } = renderApp({ clinic, at: '/account' });
    expect(await screen.findByText(/If it is right, send yourself a test/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send me a test' }));
    expect(await status(/^A test is on its way/)).toBeTruthy();
    // The mark goes once the test is accepted; where to look for it stays.
    clinic.store.set(path, { ...clinic.store.read(path), mailRefusedAt: null });
    await waitFor(() => {
      expect(screen.queryByText(/^Mail has not reached you/)).toBeNull();
    });
    expect(screen.getByText(/^A test is on its way/)).toBeTruthy();
  });

  it('show the old value again, and why, when saving failed', async () => {
    const { user, clinic } = open();
    const commits = clinic.store.holdCommits();
    await user.selectOptions(await mail(), 'Never');
    expect((await mail()).value).toBe('none');
    expect(await status('Saving…')).toBeTruthy();
    // Chosen again meanwhile: one at a time.
    await user.selectOptions(await mail(), 'When they come');
    expect(clinic.store.commits).toHaveLength(1);
    commits.fail(new DataError('forbidden'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Not saved; it is as before/);
    expect((await mail()).value).toBe('each');
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('say that they wait while there is no network', async () => {
    const { user, clinic } = open();
    await mail();
    const commits = clinic.store.holdCommits();
    setOnline(false);
    await user.selectOptions(await mail(), 'Never');
    expect(await screen.findByText(/Waiting for the network\. It is saved when/)).toBeTruthy();
    setOnline(true);
    commits.release();
    expect(await status('Saved')).toBeTruthy();
  });

  it('hold where one is, by the names of countries, or as the clinic', async () => {
    const { user, clinic } = open();
    expect((await country()).selectedOptions[0]?.textContent).toBe('Same as the clinic');
    await user.selectOptions(await country(), 'United Kingdom');
    expect(await status('Saved')).toBeTruthy();
    expect(stored(clinic)).toMatchObject({ country: 'GB' });
    expect((await country()).value).toBe('GB');
    await user.selectOptions(await country(), 'Same as the clinic');
    await waitFor(() => {
      expect(stored(clinic)).toMatchObject({ country: null });
    });
    const names = [...(await country()).options].map(({ text }) => text);
    expect(names.slice(1)).toEqual(names.slice(1).sort((a, b) => a.localeCompare(b)));
  });

  it('change the emergency number at once', async () => {
    const { user } = open();
    await user.selectOptions(await country(), 'Australia');
    await status('Saved');
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    await user.click(await screen.findByRole('link', { name: 'Compose' }));
    expect(await screen.findByRole('link', { name: 'call 000' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'call Lifeline on 13 11 14' })).toBeTruthy();
  });

  it('keep a country that the table of emergency numbers does not have', async () => {
    const clinic = new Clinic();
    clinic.portalMember(PATIENT, { country: 'KE' });
    renderApp({ clinic, at: '/account' });
    expect((await country()).selectedOptions[0]?.textContent).toBe('Kenya');
  });

  it('of staff hold when their mail comes: in the morning and at noon, unless they choose otherwise', async () => {
    const functions = new FakeFunctions();
    const { user, clinic } = open(NURSE, functions);
    expect((await mail()).value).toBe('daily');
    expect(screen.getByText(/may tell of an emergency, one that says so comes at once/)).toBeTruthy();
    const hours = within(screen.getByRole('group', { name: 'Hours of the e-mail' }));
    expect(hours.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value)).toEqual([
      '8',
      '13',
      'none',
    ]);
    await user.selectOptions(await mail(), 'When they come');
    await waitFor(() => {
      expect(clinic.store.read(memberPath(CLINIC, NURSE.uid))).toMatchObject({
        notifications: { email: 'each', digestHours: [8, 13] },
      });
    });
    expect(screen.getByRole('combobox', { name: 'No e-mail from' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send me a test' }));
    expect(await status(/^A test is on its way/)).toBeTruthy();
  });

  it('say to staff that mail is refused, and whom to ask', async () => {
    const clinic = new Clinic();
    const path = memberPath(CLINIC, NURSE.uid);
    clinic.store.set(path, { ...clinic.store.read(path), mailRefusedAt: NOON });
    const { user } = renderApp({ clinic, as: NURSE });
    await user.click(await screen.findByRole('link', { name: 'What you can do' }));
    expect(await screen.findByText(/^Mail has not reached you since.*Ask a Super Admin/)).toBeTruthy();
  });

  it('send a link to change the password to one’s own address', async () => {
    const functions = new FakeFunctions();
    const { user } = open(PATIENT, functions);
    const ask = await screen.findByRole('button', { name: 'Send me the link' });
    functions.failWith = 'offline';
    await user.click(ask);
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot reach the server/);
    functions.failWith = null;
    await user.click(ask);
    expect(await screen.findByText(/A mail with a link is on its way/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(functions.requests('requestPasswordReset')).toEqual([
      { email: PATIENT.email },
      { email: PATIENT.email },
    ]);
  });

  it('sign out everywhere, and say where that did not work', async () => {
    const functions = new FakeFunctions();
    const { user } = open(PATIENT, functions);
    const everywhere = await screen.findByRole('button', { name: 'Sign out everywhere' });
    functions.failWith = 'offline';
    await user.click(everywhere);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^You are still signed in everywhere\./);
    functions.failWith = null;
    await user.click(everywhere);
    expect(await status('One moment…')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(functions.requests('endSessions')).toEqual(Array(2).fill({ organizationId: CLINIC }));
  });
});
