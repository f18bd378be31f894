import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CLINIC, Clinic, NOON, PATIENT } from '../../test/clinic';
import { FakeFunctions } from '../../test/fake-functions';
import { renderApp } from '../../test/render-app';

function invited(functions = new FakeFunctions()) {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.portalMember(PATIENT, { acceptedAt: null });
  return { ...renderApp({ clinic, at: '/messages', functions }), clinic, functions };
}

const accept = () => screen.findByRole('button', { name: 'Accept' });

describe('an invitation', () => {
  it('says by whom and to what, and shows nothing else', async () => {
    invited();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Lakeside Clinic invites you to My Messages' }),
    ).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Nora|Blood test/);
    expect(document.title).toBe('Invitation · My Messages');
  });

  it('that is accepted opens the app when the membership says so', async () => {
    const { user, clinic, functions } = invited();
    await user.click(await accept());
    expect(functions.requests('acceptInvitation')).toEqual([{ organizationId: CLINIC }]);
    const waiting = await screen.findByRole('button', { name: 'One moment…' });
    await user.click(waiting);
    expect(functions.requests('acceptInvitation')).toHaveLength(1);
    clinic.portalMember(PATIENT, { acceptedAt: NOON });
    expect(await screen.findByRole('navigation', { name: 'Inbox' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('says why it could not be accepted, and can be tried again', async () => {
    const functions = new FakeFunctions();
    functions.failWith = 'offline';
    const { user } = invited(functions);
    await user.click(await accept());
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /invitation is still open\. We cannot reach/,
    );
    functions.failWith = null;
    functions.answers.acceptInvitation = { outcome: 'missing' };
    await user.click(await accept());
    expect(await screen.findByText(/This invitation is no longer there/)).toBeTruthy();
    functions.answers.acceptInvitation = { outcome: 'unverified' };
    await user.click(await accept());
    expect(await screen.findByText(/know first that this e-mail address is yours/)).toBeTruthy();
    expect(await accept()).toBeTruthy();
  });

  it('can be left alone', async () => {
    const { user, gateway } = invited();
    await accept();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(gateway.session).toBeNull();
  });

  it('of one clinic does not stand in the way of another', async () => {
    const clinic = new Clinic();
    clinic.portalMember(PATIENT, { acceptedAt: null }, [CLINIC, 'riverbank']);
    clinic.store.set('organizations/riverbank', {
      ...clinic.store.read(`organizations/${CLINIC}`),
      name: 'Riverbank',
    });
    const { user } = renderApp({ clinic });
    await user.click(await screen.findByRole('button', { name: 'Lakeside Clinic' }));
    await accept();
    await user.click(screen.getByRole('button', { name: 'Change clinic' }));
    expect(await screen.findByRole('button', { name: 'Riverbank' })).toBeTruthy();
  });
});
