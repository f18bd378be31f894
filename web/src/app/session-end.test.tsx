import { draftPath, memberPath } from '@my-messages/domain/paths';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeTimes, readTimes, type SessionTimes } from '../data/session/session-times';
import { setOnline } from '../test/browser';
import { Clinic, CLINIC, CONVERSATION, NURSE, PATIENT } from '../test/clinic';
import { FakeSession, type Known } from '../test/fake-session';
import { renderApp } from '../test/render-app';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ago = (milliseconds: number) => Date.now() - milliseconds;

/** As another tab leaves them; null where it signed out. */
function elsewhere(times: Partial<SessionTimes> | null): void {
  const before = readTimes();
  if (times === null) localStorage.removeItem('session');
  else localStorage.setItem('session', JSON.stringify({ ...before, ...times }));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'session' })));
}

function accounts() {
  return new FakeSession()
    .addAccount(PATIENT.uid, PATIENT.email, 'harbour')
    .addAccount(NURSE.uid, NURSE.email, 'harbour');
}

async function signInAs(user: ReturnType<typeof renderApp>['user'], person: { readonly email: string }) {
  await user.type(await screen.findByLabelText('E-mail'), person.email);
  await user.type(screen.getByLabelText('Password'), 'harbour');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

async function openConversation(as: Known = PATIENT) {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  const app = renderApp({ clinic, gateway: accounts(), as, at: `/messages/${CONVERSATION}` });
  await screen.findByRole('heading', { name: 'Blood test' });
  return app;
}

async function writeOffline(user: ReturnType<typeof renderApp>['user']) {
  setOnline(false);
  await user.click(screen.getByRole('button', { name: 'Reply' }));
  await user.type(await screen.findByLabelText('Your reply'), 'Only here');
}

const warning = () => screen.findByRole('alertdialog', { name: 'Are you still there?' });

describe('a minute before an idle session ends', () => {
  it('it says so, and one key keeps it', async () => {
    const { user } = await openConversation();
    elsewhere({ seenAt: ago(14.5 * MINUTE) });
    expect((await warning()).textContent).toMatch(/signed out in (30|29) seconds/);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(readTimes()?.seenAt).toBeGreaterThan(ago(MINUTE));
  });

  it('Escape keeps it, too, and what is done in another tab', async () => {
    const { user } = await openConversation();
    elsewhere({ seenAt: ago(14.5 * MINUTE) });
    await warning();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    elsewhere({ seenAt: ago(14.5 * MINUTE) });
    await warning();
    elsewhere({ seenAt: ago(0) });
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('it says where words could not be saved', async () => {
    const { user } = await openConversation();
    const unsaved = /not saved, because there is no connection/;
    await writeOffline(user);
    elsewhere({ seenAt: ago(14.5 * MINUTE) });
    expect((await warning()).textContent).toMatch(unsaved);
    expect(screen.getByText(unsaved).getAttribute('role')).toBe('status');
    setOnline(true);
    await waitFor(() => {
      expect(screen.queryByText(unsaved)).toBeNull();
    });
  });

  it('a pointer that passes over it is no answer', async () => {
    await openConversation();
    elsewhere({ seenAt: ago(14.5 * MINUTE) });
    await warning();
    fireEvent.pointerMove(document.body);
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });

  it('the session can be left at once', async () => {
    const { user, gateway } = await openConversation();
    elsewhere({ seenAt: ago(14.5 * MINUTE) });
    await warning();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(gateway.session).toBeNull();
    expect(screen.queryByText(/nothing was done/)).toBeNull();
  });
});

describe('what is done keeps a session', () => {
  it.each(['pointerDown', 'pointerMove', 'keyDown', 'wheel', 'touchMove'] as const)('%s', async (deed) => {
    await openConversation();
    changeTimes({ seenAt: ago(10 * MINUTE) });
    fireEvent[deed](document.body);
    expect(readTimes()?.seenAt).toBeGreaterThan(ago(MINUTE));
  });

  it('but not one whose time was over before, as after a sleep', async () => {
    const { gateway } = await openConversation();
    const { seenAt, ...others } = readTimes() ?? {};
    localStorage.setItem('session', JSON.stringify({ ...others, seenAt: Number(seenAt) - 15 * MINUTE }));
    fireEvent.pointerDown(document.body);
    await screen.findByText(/nothing was done here for a while/);
    expect(gateway.session).toBeNull();
  });
});

describe('words that could not be saved when a session ended', () => {
  const NEVER = new Promise<void>(() => undefined);
  const ends = {
    'by itself': async () => {
      elsewhere({ seenAt: ago(15 * MINUTE) });
      await screen.findByText(/nothing was done here for a while/);
    },
    'from the warning': async () => {
      elsewhere({ seenAt: ago(14.5 * MINUTE) });
      await warning();
      fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    },
  };

  it.each(['by itself', 'from the warning'] as const)(
    'wait on the page for whoever wrote them: %s',
    async (end) => {
      const { user, clinic } = await openConversation();
      clinic.store.holdDrafts(NEVER);
      await writeOffline(user);
      await ends[end]();
      await screen.findByText(/could not be saved. It is on this page/);
      expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
      setOnline(true);
      clinic.store.holdDrafts(Promise.resolve());
      await signInAs(user, PATIENT);
      expect(await screen.findByDisplayValue('Only here')).toBeTruthy();
      await waitFor(() => {
        expect(clinic.store.read(draftPath(CLINIC, PATIENT.uid, CONVERSATION))?.['body']).toBe('Only here');
      });
    },
  );

  it('are nobody else’s, and gone when somebody else was here', async () => {
    const { user, clinic } = await openConversation();
    clinic.store.holdDrafts(NEVER);
    await writeOffline(user);
    await ends['by itself']();
    setOnline(true);
    clinic.store.holdDrafts(Promise.resolve());
    await signInAs(user, NURSE);
    await user.click(await screen.findByRole('link', { name: /Blood test/ }));
    await screen.findByRole('button', { name: 'Reply' });
    expect(screen.queryByDisplayValue('Only here')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Account' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(screen.queryByText(/could not be saved/)).toBeNull();
    await signInAs(user, PATIENT);
    await user.click(await screen.findByRole('link', { name: /Blood test/ }));
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Your reply')).value).toBe('');
  });
});

describe('a session that has ended', () => {
  it('closes everything, and the same person goes on where they were', async () => {
    const { user, gateway, path, storesClosed } = await openConversation();
    elsewhere({ seenAt: ago(15 * MINUTE) });
    await screen.findByText(/nothing was done here for a while/);
    expect([gateway.session, storesClosed(), localStorage.length]).toEqual([null, 1, 0]);
    expect(path()).toBe('/sign-in');
    await signInAs(user, PATIENT);
    await screen.findByRole('heading', { name: 'Blood test' });
    expect(path()).toBe(`/messages/${CONVERSATION}`);
  });

  it('somebody else begins in their inbox', async () => {
    const { user, path } = await openConversation();
    elsewhere({ seenAt: ago(15 * MINUTE) });
    await signInAs(user, NURSE);
    await screen.findByRole('navigation', { name: 'Inbox' });
    expect(path()).toBe('/messages');
  });

  it('lasted twelve hours, and says that a minute before', async () => {
    const { user } = await openConversation();
    elsewhere({ begunAt: ago(12 * HOUR - MINUTE / 2) });
    await screen.findByRole('alertdialog', { name: 'Time to sign in again' });
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    elsewhere({ begunAt: ago(12 * HOUR) });
    await screen.findByText(/more than 12 hours/);
  });

  it('was ended by another tab, and says why all the same', async () => {
    await openConversation();
    localStorage.setItem('session', JSON.stringify({ ...readTimes(), seenAt: ago(15 * MINUTE - 200) }));
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'session' })));
    await waitFor(() => {
      expect(ago(0) - (readTimes()?.seenAt ?? 0)).toBeGreaterThan(15 * MINUTE);
    });
    elsewhere(null);
    await screen.findByText(/nothing was done here for a while/);
  });

  it('was left in another tab, which needs no words', async () => {
    await openConversation();
    elsewhere(null);
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([
    ['long ago', { begunAt: ago(HOUR), seenAt: ago(HOUR), idleMinutes: 15 }],
    ['without times', null],
  ])('is not opened again by a browser that comes back to it: %s', async (_what, times) => {
    const clinic = new Clinic();
    clinic.conversation();
    const gateway = accounts().become({ uid: PATIENT.uid, email: PATIENT.email });
    localStorage.setItem('session', JSON.stringify(times));
    renderApp({ clinic, gateway, as: null, at: `/messages/${CONVERSATION}` });
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(gateway.session).toBeNull();
  });
});

it('the clinic says how long an idle session lasts', async () => {
  const clinic = new Clinic();
  clinic.organization({ idleMinutes: 5 });
  renderApp({ clinic });
  await waitFor(() => {
    expect(readTimes()?.idleMinutes).toBe(5);
  });
});

it('on a computer that others use, a session is the tab’s alone', async () => {
  const { user } = renderApp({ as: null, gateway: accounts() });
  await user.click(await screen.findByRole('checkbox', { name: 'Other people use this computer, too' }));
  await signInAs(user, PATIENT);
  await screen.findByRole('navigation', { name: 'Inbox' });
  expect(localStorage).toHaveLength(0);
  expect(Object.keys(sessionStorage)).toEqual(['session']);
});

describe('when all sessions of somebody are ended', () => {
  const endFrom = (clinic: Clinic, sessionsFrom: number) => {
    const own = memberPath(CLINIC, PATIENT.uid);
    clinic.store.set(own, { ...clinic.store.read(own), sessionsFrom });
  };
  const said = () => screen.findByText(/^You were signed out everywhere/);

  it('one that was begun before is over at once, and a new one goes on where they were', async () => {
    const since = ago(HOUR);
    const { clinic, user, path } = await openConversation({ ...PATIENT, since });
    act(() => endFrom(clinic, since));
    expect(screen.getByRole('heading', { name: 'Blood test' })).toBeTruthy();
    act(() => endFrom(clinic, since + 1));
    expect(await said()).toBeTruthy();
    expect(path()).toBe('/sign-in');
    await signInAs(user, PATIENT);
    expect(await screen.findByRole('heading', { name: 'Blood test' })).toBeTruthy();
  });

  it('nothing is opened by one that was begun before', async () => {
    const clinic = new Clinic();
    endFrom(clinic, ago(0));
    renderApp({ clinic, as: { ...PATIENT, since: ago(HOUR) } });
    expect(await said()).toBeTruthy();
  });

  it('one goes on of which nobody knows when it was begun, because there is no network', async () => {
    const { clinic } = await openConversation({ ...PATIENT, since: null });
    act(() => endFrom(clinic, Date.now()));
    expect(screen.getByRole('heading', { name: 'Blood test' })).toBeTruthy();
  });
});
