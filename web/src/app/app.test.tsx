import { collectionPath, memberPath } from '@my-messages/domain/paths';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CLINIC, Clinic, CONVERSATION, NURSE, PATIENT } from '../test/clinic';
import { FakeFunctions } from '../test/fake-functions';
import { FakeSession } from '../test/fake-session';
import { renderApp } from '../test/render-app';

const PASSWORD = 'a long test password';

async function fillIn(email: string, password: string) {
  fireEvent.change(await screen.findByRole('textbox', { name: 'E-mail' }), { target: { value: email } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

function signedOut(at = '/') {
  const gateway = new FakeSession().addAccount(PATIENT.uid, PATIENT.email, PASSWORD);
  return renderApp({ at, as: null, gateway });
}

describe('signing in', () => {
  it('leads to the inbox', async () => {
    const { path } = signedOut();
    await fillIn(PATIENT.email, PASSWORD);
    const list = await screen.findByRole('navigation', { name: 'Inbox' });
    expect(path()).toBe('/messages');
    await waitFor(() => {
      const { activeElement } = document;
      expect(screen.getByRole('main').contains(activeElement) || list.contains(activeElement)).toBe(true);
    });
  });

  it('says the same for a wrong password and an unknown address, and keeps the address', async () => {
    const said: (string | null)[] = [];
    for (const email of [PATIENT.email, 'nobody@example.com']) {
      const view = signedOut();
      await fillIn(email, 'not the password');
      said.push((await screen.findByRole('alert')).textContent);
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail' }).value).toBe(email);
      view.unmount();
    }
    expect(said[0]).toMatch(/e-mail address or the password is not right/);
    expect(said[1]).toBe(said[0]);
  });

  it('tells apart that there is no network, and that it was tried too often', async () => {
    const { gateway } = signedOut();
    gateway.failWith = 'offline';
    await fillIn(PATIENT.email, PASSWORD);
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot reach the server/);
    gateway.failWith = 'busy';
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(/Too many tries/)).toBeTruthy();
    gateway.failWith = 'unexpected';
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(/Signing in did not work.*[0-9a-f]{8}/)).toBeTruthy();
  });

  it('asks for what is missing at the field', async () => {
    const { user } = signedOut();
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Enter your e-mail address.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'E-mail' }));
  });

  it('can show the password, and lets a password manager fill it in', async () => {
    const { user } = signedOut();
    const field = await screen.findByLabelText<HTMLInputElement>('Password');
    expect([field.type, field.autocomplete]).toEqual(['password', 'current-password']);
    await user.click(screen.getByRole('button', { name: 'Show what you type' }));
    expect(field.type).toBe('text');
  });

  it('returns to the address that was asked for, also after a wrong password', async () => {
    const { path } = signedOut('/messages/new');
    await fillIn(PATIENT.email, 'not the password');
    await screen.findByRole('alert');
    await fillIn(PATIENT.email, PASSWORD);
    expect(await screen.findByRole('radio', { name: NURSE.name })).toBeTruthy();
    expect(path()).toBe('/messages/new');
  });

  it('returns to no address outside the app', async () => {
    for (const returnTo of ['https://example.com/', '//example.com', '/\\example.com', 7]) {
      const gateway = new FakeSession().addAccount(PATIENT.uid, PATIENT.email, PASSWORD);
      const at = { pathname: '/sign-in', state: { returnTo } };
      const { path, unmount } = renderApp({ at, as: null, gateway });
      await fillIn(PATIENT.email, PASSWORD);
      expect(await screen.findByRole('navigation', { name: 'Inbox' })).toBeTruthy();
      expect(path()).toBe('/messages');
      unmount();
    }
  });
});

describe('signing out', () => {
  it('closes what the session held, then leads to the sign-in screen, remembering nothing', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    const view = renderApp({ clinic, at: `/messages/${CONVERSATION}` });
    const { user, gateway, path, storesClosed } = view;
    await screen.findByRole('heading', { name: 'Blood test' });
    await user.click(screen.getByRole('button', { name: 'Account' }));
    expect(screen.getByText(PATIENT.email)).toBeTruthy();
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(storesClosed()).toBe(1);
    expect(gateway.session).toBeNull();
    expect(document.body.textContent).not.toMatch(/Nora|Blood|Lakeside/);
    // Where the one before was is nobody else's business.
    gateway.addAccount(NURSE.uid, NURSE.email, PASSWORD);
    await fillIn(NURSE.email, PASSWORD);
    expect(await screen.findByRole('navigation', { name: 'Inbox' })).toBeTruthy();
    expect(path()).toBe('/messages');
  });

  it('happens here when it happens in another tab', async () => {
    const { gateway, storesClosed } = renderApp();
    await screen.findByRole('navigation', { name: 'Inbox' });
    gateway.become(null);
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(storesClosed()).toBe(1);
  });

  it('asks first when a text was not sent, says that it is kept, and it is there for who signs in again', async () => {
    const { user, gateway } = renderApp({ at: '/messages/new' });
    await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Not finished');
    await user.click(screen.getByRole('button', { name: 'Account' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    expect((await screen.findByRole('dialog', { name: 'Sign out now?' })).textContent).toMatch(/It is kept/);
    await user.click(screen.getByRole('button', { name: 'Stay signed in' }));
    expect(gateway.session?.uid).toBe(PATIENT.uid);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    await user.click(screen.getByRole('button', { name: 'Account' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(gateway.session).toBeNull();
    act(() => {
      gateway.become(PATIENT);
    });
    await user.click(await screen.findByRole('link', { name: 'Drafts (1)' }));
    await user.click(await screen.findByRole('link', { name: /Not finished/ }));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })).value).toBe(
      'Not finished',
    );
  });

  it('says that a text is lost that could not be saved', async () => {
    const { user, gateway, clinic } = renderApp({ at: '/messages/new' });
    clinic.store.holdDrafts(new Promise(() => undefined));
    await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Not finished');
    await user.click(screen.getByRole('button', { name: 'Account' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('dialog', { name: 'Sign out and lose your text?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sign out anyway' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(gateway.session).toBeNull();
  });
});

describe('the gate', () => {
  it('tells an account that no clinic knows, and lets it out', async () => {
    const stranger = { uid: 'stranger', email: 'stranger@example.com' };
    const { user, gateway } = renderApp({ as: stranger });
    expect(await screen.findByRole('heading', { name: 'Not connected to a clinic' })).toBeTruthy();
    expect(screen.getByText(/stranger@example\.com/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(gateway.session).toBeNull();
  });

  it('signs out whose membership is not active, with a reason', async () => {
    const clinic = new Clinic();
    clinic.portalMember(PATIENT, { active: false });
    const { gateway } = renderApp({ clinic });
    expect(await screen.findByText(/Your access to this clinic has ended/)).toBeTruthy();
    expect(gateway.session).toBeNull();
  });

  it('signs out whose membership ends while they read', async () => {
    for (const end of ['deactivated', 'removed']) {
      const clinic = new Clinic();
      const { gateway, unmount } = renderApp({ clinic });
      await screen.findByRole('navigation', { name: 'Inbox' });
      if (end === 'removed') clinic.store.remove(memberPath(CLINIC, PATIENT.uid));
      else clinic.portalMember(PATIENT, { active: false });
      expect(await screen.findByText(/Your access to this clinic has ended/)).toBeTruthy();
      expect(gateway.session).toBeNull();
      unmount();
    }
  });

  it('asks for a membership that is refused in growing waits, whatever else is refused', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    const own = memberPath(CLINIC, PATIENT.uid);
    const watchDocument = clinic.store.watchDocument.bind(clinic.store);
    let asked = 0;
    clinic.store.watchDocument = (path, observer) => {
      if (path === own) asked += 1;
      // Who asks without end is answered no longer.
      return asked > 5 ? () => undefined : watchDocument(path, observer);
    };
    renderApp({ clinic });
    await screen.findByRole('link', { name: /Blood test/ });
    expect(asked).toBe(1);
    clinic.store.forbid(own);
    await act(async () => {
      await Promise.resolve();
    });
    clinic.store.forbid(collectionPath(CLINIC, 'conversations'));
    await screen.findByRole('alert');
    expect(asked).toBe(2);
  });

  it('lets a person of several clinics choose by name, keeps only the id, and lets them change', async () => {
    const clinic = new Clinic();
    clinic.portalMember(PATIENT, {}, [CLINIC, 'riverbank']);
    clinic.store.set('organizations/riverbank', {
      ...clinic.store.read(`organizations/${CLINIC}`),
      name: 'Riverbank Surgery',
    });
    const { user, gateway } = renderApp({ clinic });
    expect(await screen.findByRole('button', { name: 'Riverbank Surgery' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lakeside Clinic' }));
    expect(await screen.findByRole('navigation', { name: 'Inbox' })).toBeTruthy();
    expect(Object.entries(sessionStorage)).toEqual([['organization', CLINIC]]);
    await user.click(screen.getByRole('button', { name: 'Account' }));
    await user.click(screen.getByRole('menuitem', { name: 'Change clinic' }));
    await user.click(await screen.findByRole('button', { name: 'Lakeside Clinic' }));
    await user.click(await screen.findByRole('button', { name: 'Account' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(gateway.session).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('shows "not found" for an address that the app does not have, and as whom one looks', async () => {
    renderApp({ at: '/nothing/here' });
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    expect(await screen.findByText(PATIENT.name)).toBeTruthy();
  });
});

describe('passwords', () => {
  it('are asked for anew with the same answer for every address', async () => {
    const { user, functions } = renderApp({ at: '/reset-password', as: null });
    const field = await screen.findByRole('textbox', { name: 'E-mail' });
    await user.type(field, 'nobody@example.com');
    await user.click(screen.getByRole('button', { name: 'Send the link' }));
    expect(await screen.findByText(/If there is an account for nobody@example.com/)).toBeTruthy();
    expect(functions.requests('requestPasswordReset')).toEqual([{ email: 'nobody@example.com' }]);
  });

  it('are set with the code of the link, by the policy', async () => {
    const { user, functions, path } = renderApp({ at: '/set-password', as: null, resetCode: 'code-1' });
    const field = await screen.findByLabelText('New password');
    await user.type(field, 'too short');
    await user.click(screen.getByRole('button', { name: 'Set password' }));
    expect(screen.getByText(/Too short: use at least 12/)).toBeTruthy();
    expect(functions.requests('setPassword')).toEqual([]);
    await user.type(field, ' no more');
    functions.answers.setPassword = { outcome: 'too-personal' };
    await user.click(screen.getByRole('button', { name: 'Set password' }));
    expect(await screen.findByText(/mostly your name/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    functions.answers.setPassword = { outcome: 'done' };
    await user.click(screen.getByRole('button', { name: 'Set password' }));
    expect(await screen.findByText('Your new password is set.')).toBeTruthy();
    const asked = { code: 'code-1', password: 'too short no more' };
    expect(functions.requests('setPassword')).toEqual([asked, asked]);
    await user.click(screen.getByRole('link', { name: 'Sign in' }));
    expect(path()).toBe('/sign-in');
  });

  it('lead in with an invitation, which says of whom, and is accepted with them', async () => {
    const functions = new FakeFunctions();
    const invitation = { organizationId: CLINIC, clinic: 'Lakeside Clinic' };
    functions.answers.lookAtPasswordLink = { outcome: 'open', email: PATIENT.email, invitation };
    const gateway = new FakeSession().addAccount(PATIENT.uid, PATIENT.email, 'a long enough password');
    const { user, path } = renderApp({
      at: '/set-password',
      as: null,
      functions,
      gateway,
      resetCode: 'code-1',
    });
    await screen.findByRole('heading', { level: 1, name: 'Lakeside Clinic invites you to My Messages' });
    expect(document.title).toBe('Invitation · My Messages');
    await user.type(screen.getByLabelText('New password'), 'a long enough password');
    await user.click(screen.getByRole('button', { name: 'Accept and go to my messages' }));
    await screen.findByRole('navigation', { name: 'Inbox' });
    expect(functions.requests('acceptInvitation')).toEqual([{ organizationId: CLINIC }]);
    expect(path()).toBe('/messages');
  });

  it('lead in also where they were forgotten', async () => {
    const gateway = new FakeSession().addAccount(PATIENT.uid, PATIENT.email, 'a long enough password');
    const { user, functions } = renderApp({ at: '/set-password', as: null, gateway, resetCode: 'code-1' });
    await user.type(await screen.findByLabelText('New password'), 'a long enough password');
    await user.click(screen.getByRole('button', { name: 'Set password' }));
    await screen.findByRole('navigation', { name: 'Inbox' });
    expect(functions.requests('acceptInvitation')).toEqual([]);
  });

  it('are kept by a password manager with the address that the link is for', async () => {
    const { functions } = renderApp({ at: '/set-password', as: null, resetCode: 'code-1' });
    const address = await screen.findByRole<HTMLInputElement>('textbox', { name: 'E-mail' });
    expect([address.autocomplete, address.readOnly, address.value]).toEqual([
      'username',
      true,
      'pat@example.com',
    ]);
    expect(address.form).toBe(screen.getByLabelText<HTMLInputElement>('New password').form);
    expect(functions.requests('lookAtPasswordLink')).toEqual([{ code: 'code-1' }]);
  });

  it('are not asked for by a link that has ended', async () => {
    for (const [outcome, words] of [
      ['link-expired', /too old/],
      ['link-invalid', /used already/],
    ] as const) {
      const functions = new FakeFunctions();
      functions.answers.lookAtPasswordLink = { outcome };
      const view = renderApp({ at: '/set-password', as: null, functions, resetCode: 'code-1' });
      expect((await screen.findByRole('alert')).textContent).toMatch(words);
      expect(screen.getByRole('link', { name: 'Ask for a new link' })).toBeTruthy();
      // Who used it has a password.
      const signIn = screen.queryByRole('link', { name: 'Sign in' });
      expect(signIn?.getAttribute('href')).toBe(outcome === 'link-invalid' ? '/sign-in' : undefined);
      expect(screen.queryByLabelText('New password')).toBeNull();
      view.unmount();
    }
  });

  it('are asked for once the link could be checked', async () => {
    const functions = new FakeFunctions();
    functions.failWith = 'offline';
    const { user } = renderApp({ at: '/set-password', as: null, functions, resetCode: 'code-1' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/link could not be checked/);
    functions.failWith = null;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('New password')).toBeTruthy();
  });

  it('are not set with a link that is used meanwhile, which leads to a new one', async () => {
    for (const outcome of ['link-expired', 'link-invalid'] as const) {
      const functions = new FakeFunctions();
      functions.answers.setPassword = { outcome };
      const view = renderApp({ at: '/set-password', as: null, functions, resetCode: 'code-1' });
      await view.user.type(await screen.findByLabelText('New password'), 'a long enough password');
      await view.user.click(screen.getByRole('button', { name: 'Set password' }));
      expect((await screen.findByRole('alert')).textContent).toMatch(/link/);
      const again = screen.getByRole('link', { name: 'Ask for a new link' });
      expect(again.getAttribute('href')).toBe('/reset-password');
      view.unmount();
    }
  });

  it('cannot be set without a link', async () => {
    renderApp({ at: '/set-password', as: null });
    expect(await screen.findByText(/open the link in the mail/)).toBeTruthy();
    expect(screen.queryByLabelText('New password')).toBeNull();
  });
});
