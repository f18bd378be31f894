import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ADMIN, AdminClinic, asking, renderSettings } from '../../test/admin-clinic';
import { Clinic, DOCTOR, NURSE, PATIENT } from '../../test/clinic';
import { CODE, FakeSession } from '../../test/fake-session';
import { renderApp } from '../../test/render-app';

const PASSWORD = 'a long test password';
const session = ({ uid, email }: typeof PATIENT) => new FakeSession().addAccount(uid, email, PASSWORD);

type User = ReturnType<typeof renderApp>['user'];

const button = (name: string) => screen.findByRole('button', { name });
const codeField = () => screen.findByLabelText<HTMLInputElement>('Code from your authenticator app');

async function enter(user: User, code: string) {
  const field = await codeField();
  await user.clear(field);
  if (code !== '') await user.type(field, code);
  await user.click(await button('Go on'));
}

describe('signing in with a second step', () => {
  async function signIn(gateway = session(PATIENT).addSecondFactor(PATIENT.email)) {
    const view = renderApp({ as: null, gateway });
    await view.user.type(await screen.findByLabelText('E-mail'), PATIENT.email);
    await view.user.type(screen.getByLabelText('Password'), PASSWORD);
    await view.user.click(await button('Sign in'));
    return view;
  }

  it('asks for the code after the password, and opens the app with it', async () => {
    const { user, gateway, path } = await signIn();
    const field = await codeField();
    expect(document.activeElement).toBe(field);
    expect([field.inputMode, field.autocomplete]).toEqual(['numeric', 'one-time-code']);
    expect(gateway.session).toBeNull();
    expect(screen.getByText(/You do not have the app any more\? Call your clinic/)).toBeTruthy();
    await enter(user, `${CODE.slice(0, 3)} ${CODE.slice(3)}`);
    await waitFor(() => {
      expect(path()).toBe('/messages');
    });
    expect(gateway.session?.secondFactor).toBe('entered');
  });

  it('says what is wrong with a code, and lets nobody in with it', async () => {
    const { user, gateway } = await signIn();
    for (const incomplete of ['', '12345', '1234567', '12345a']) {
      await enter(user, incomplete);
      expect(await screen.findByText('Enter all 6 digits of the code.')).toBeTruthy();
    }
    await enter(user, '654321');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This code does not fit. Enter the one that the app shows now.',
    );
    expect(document.activeElement).toBe(await codeField());
    gateway.failWith = 'offline';
    await enter(user, CODE);
    expect(await screen.findByText(/^The code could not be checked\./)).toBeTruthy();
    expect(gateway.session).toBeNull();
  });

  it('goes back to the password, which is asked for anew', async () => {
    const { user } = await signIn();
    await user.click(await button('Back'));
    expect((await screen.findByLabelText<HTMLInputElement>('Password')).value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe(PATIENT.email);
  });
});

describe('one’s own second step', () => {
  const open = (gateway: FakeSession, as: typeof PATIENT & { secondFactor?: 'entered' } = PATIENT) =>
    renderApp({ gateway, as, at: '/account' });

  it('is set up by a picture, a link or a key, and the first code', async () => {
    const gateway = session(PATIENT);
    const { user } = open(gateway);
    expect(await screen.findByText('Off. Your password alone signs you in.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Set up the second step' }));
    await user.click(await button('Set it up'));
    const picture = await screen.findByRole('img', { name: /picture for the camera/ });
    expect(picture.querySelector('path')?.getAttribute('d')).toMatch(/^(M\d+ \d+h1v1h-1z){200,}$/);
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open it in the app' }).href).toMatch(
      /^otpauth:\/\/totp\//,
    );
    await enter(user, '654321');
    expect(await screen.findByText(/This code does not fit/)).toBeTruthy();
    expect(gateway.session?.secondFactor).toBe('none');
    await enter(user, CODE);
    expect(await screen.findByText(/It is on: when you sign in/)).toBeTruthy();
    expect(gateway.session?.secondFactor).toBe('entered');
    await user.click(screen.getByRole('link', { name: 'Back to your settings' }));
    expect(await screen.findByText('On. You also enter a code of your authenticator app.')).toBeTruthy();
  });

  it('asks for the password where that was entered long ago, and says when it cannot be begun', async () => {
    const gateway = session(PATIENT);
    gateway.isStale = true;
    const { user } = renderApp({ gateway, at: '/account/second-step' });
    await user.click(await button('Set it up'));
    await user.type(await screen.findByLabelText('Password'), 'wrong');
    await user.click(await button('Set it up'));
    expect(await screen.findByText(/This password is not right/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Password'));
    await user.type(screen.getByLabelText('Password'), PASSWORD);
    await user.click(await button('Set it up'));
    await user.click(await button('Back'));
    gateway.failWith = 'offline';
    await user.click(await button('Set it up'));
    expect(await screen.findByText(/^It could not be begun\./)).toBeTruthy();
  });

  it('is removed by whoever knows the password and has the app', async () => {
    const gateway = session(PATIENT).addSecondFactor(PATIENT.email);
    const { user } = open(gateway, { ...PATIENT, secondFactor: 'entered' });
    await user.click(await screen.findByRole('link', { name: 'Change or remove it' }));
    await user.click(await button('Remove it'));
    await user.type(await screen.findByLabelText('Password'), PASSWORD);
    await user.click(await button('Remove it'));
    await user.click(await button('Back'));
    expect(gateway.session?.secondFactor).toBe('entered');
    await user.type(await screen.findByLabelText('Password'), PASSWORD);
    await user.click(await button('Remove it'));
    await enter(user, CODE);
    expect(await button('Set it up')).toBeTruthy();
    expect(gateway.session?.secondFactor).toBe('none');
  });
});

describe('staff whose clinic wants it of all', () => {
  const needing = () => {
    const clinic = new AdminClinic();
    clinic.staffMember(NURSE, { needsSecondFactor: true });
    return clinic;
  };

  it('see nothing until they have set it up, and then what they came for', async () => {
    const gateway = session(NURSE);
    const { user, path } = renderApp({ clinic: needing(), gateway, as: NURSE, at: '/charts' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Second step to sign in' })).toBeTruthy();
    expect(await screen.findByText(/Lakeside Clinic asks this of all staff/)).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.click(await button('Set it up'));
    await enter(user, CODE);
    expect(await screen.findByRole('heading', { level: 1, name: 'Charts' })).toBeTruthy();
    expect(path()).toBe('/charts');
  });

  it('sign in once more where they have set it up elsewhere', async () => {
    const gateway = session(NURSE).addSecondFactor(NURSE.email);
    const as = { ...NURSE, secondFactor: 'not-entered' } as const;
    const { user } = renderApp({ clinic: needing(), gateway, as });
    expect(await screen.findByText(/this session was opened without it/)).toBeTruthy();
    await user.click(await button('Sign in once more'));
    expect(await screen.findByLabelText('Password')).toBeTruthy();
  });

  it('are led to it at once when it is wanted while they are signed in', async () => {
    const clinic = needing();
    clinic.staffMember(NURSE, {});
    renderApp({ clinic, gateway: session(NURSE), as: NURSE });
    expect(await screen.findByRole('navigation')).toBeTruthy();
    clinic.staffMember(NURSE, { needsSecondFactor: true });
    expect(await button('Set it up')).toBeTruthy();
  });

  it('are asked for it before an invitation is', async () => {
    const clinic = needing();
    clinic.staffMember(NURSE, { needsSecondFactor: true, acceptedAt: null });
    const { user } = renderApp({ clinic, gateway: session(NURSE), as: NURSE });
    await user.click(await button('Set it up'));
    await enter(user, CODE);
    expect(await button('Accept')).toBeTruthy();
  });

  it('are let in with it', async () => {
    renderApp({ clinic: needing(), as: { ...NURSE, secondFactor: 'entered' } });
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });
});

it('portal users are not asked for it', async () => {
  renderApp({ clinic: new Clinic() });
  expect(await screen.findByRole('navigation')).toBeTruthy();
});

describe('in the settings', () => {
  const section = async () => within(await screen.findByRole('region', { name: 'Second step to sign in' }));

  it('a Super Admin wants it of all staff, after the consequence was said', async () => {
    const { user, asked, clinic } = renderSettings('/messaging');
    await user.click((await section()).getByRole('switch', { name: 'All staff need it' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ask a second step of all staff?' }));
    expect(dialog.getByText(/see nothing until they have set it up/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Ask it of all' }));
    expect(asked()).toEqual(asking({ kind: 'staff-second-factor', needed: true }));
    clinic.organization({ staffSecondFactor: true });
    await user.click((await section()).getByRole('switch', { checked: true }));
    await waitFor(() => {
      expect(asked().at(-1)).toEqual(asking({ kind: 'staff-second-factor', needed: false })[0]);
    });
  });

  it('they are led to set it up for themselves first', async () => {
    const { user, functions, path } = renderSettings('/messaging');
    functions.answers.administer = { outcome: 'no-second-factor' };
    await user.click((await section()).getByRole('switch'));
    await user.click(await button('Ask it of all'));
    expect(await screen.findByText(/Set up the second step for yourself first/)).toBeTruthy();
    await user.click((await section()).getByRole('link', { name: 'Set up the second step' }));
    expect(path()).toBe('/account/second-step');
  });

  it('is offered to nobody else', async () => {
    renderSettings('/messaging', new AdminClinic({ superAdmin: false }));
    await screen.findByRole('region', { name: 'Sign out when idle' });
    expect(screen.queryByRole('region', { name: 'Second step to sign in' })).toBeNull();
  });

  it('a Super Admin removes one that was lost', async () => {
    const clinic = new AdminClinic();
    clinic.staffMember(DOCTOR, {});
    const { user, asked } = renderSettings(`/people/${DOCTOR.uid}`, clinic);
    await user.click((await section()).getByRole('button', { name: 'Remove their second step' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove their second step?' }));
    expect(dialog.getByText(/Be sure that it is them.*A link goes to dora@example\.com/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Remove their second step' }));
    expect(await screen.findByText('Removed. The link is on its way to them.')).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'reset-second-factor', uid: DOCTOR.uid }));
  });

  it.each([
    ['their own', ADMIN.uid, {}],
    ['that of somebody without an address', DOCTOR.uid, { email: null }],
    ['that of somebody who is only invited', DOCTOR.uid, { acceptedAt: null }],
  ])('and not %s', async (_whose, uid, changes) => {
    const clinic = new AdminClinic();
    clinic.staffMember(DOCTOR, changes);
    renderSettings(`/people/${uid}`, clinic);
    await screen.findByRole('region', { name: 'Roles' });
    expect(screen.queryByRole('region', { name: 'Second step to sign in' })).toBeNull();
  });
});
