import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ADMIN, AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CHART, NURSE, PATIENT } from '../../../test/clinic';

const saved = () => screen.findByText('Saved');
const role = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name });
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const confirm = async (name: string) => {
  const dialog = await screen.findByRole('dialog');
  return await within(dialog).findByRole('button', { name });
};

describe('a person', () => {
  it('is renamed, staff with their title', async () => {
    const { user, asked } = renderSettings(`/people/${NURSE.uid}`);
    const name = await field('Name');
    expect([name.value, (await field('Title')).value]).toEqual(['Nora Nurse', 'Registered nurse']);
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/Enter the name/)).toBeTruthy();
    expect(document.activeElement).toBe(name);
    await user.type(name, 'Nora  Night ');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await saved()).toBeTruthy();
    expect(name.value).toBe('Nora Night');
    expect(asked()).toEqual(
      asking({ kind: 'rename-staff', uid: NURSE.uid, displayName: 'Nora Night', title: 'Registered nurse' }),
    );
  });

  it('keeps a name that could not be saved', async () => {
    const { user, functions, clinic } = renderSettings(`/people/${PATIENT.uid}`);
    functions.failWith = 'busy';
    const name = await field('Name');
    await user.type(name, ' Smith');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Not saved\. The server is busy/)).toBeTruthy();
    clinic.portalPerson({ ...PATIENT, name: 'Pat Other' }, {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Pat Other' })).toBeTruthy();
    expect(name.value).toBe('Pat Example Smith');
  });

  it('is deactivated after the consequence was said, and activated again', async () => {
    const { user, asked, clinic } = renderSettings(`/people/${PATIENT.uid}`);
    await user.click(await screen.findByRole('button', { name: 'Deactivate' }));
    expect((await screen.findByRole('dialog')).textContent).toMatch(/signed out.*Nobody can write to them/);
    await user.click(await confirm('Deactivate'));
    expect(await saved()).toBeTruthy();
    clinic.portalPerson(PATIENT, { active: false });
    expect(await screen.findByText('Deactivated')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Activate' }));
    await user.click(await confirm('Activate'));
    await waitFor(() => {
      expect(asked()).toEqual(
        asking(
          { kind: 'activity', uid: PATIENT.uid, active: false },
          { kind: 'activity', uid: PATIENT.uid, active: true },
        ),
      );
    });
  });

  it('is invited again while they have not accepted', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson(PATIENT, { acceptedAt: null });
    const { user, asked } = renderSettings(`/people/${PATIENT.uid}`, clinic);
    await user.click(await screen.findByRole('button', { name: 'Send the invitation again' }));
    expect(await screen.findByText('The invitation is on its way.')).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'invite-again', uid: PATIENT.uid }));
    clinic.portalPerson(PATIENT, {});
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Send the invitation again' })).toBeNull();
    });
  });

  it('is given another address, with what follows from it', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson(PATIENT, { email: 'wrong@example.com', mailRefusedAt: Date.UTC(2026, 0, 15, 12) });
    const { user, asked, functions } = renderSettings(`/people/${PATIENT.uid}`, clinic);
    expect(await screen.findByText(/refused by its mail server since .*January 15/)).toBeTruthy();
    const address = await field('E-mail');
    expect(address.value).toBe('wrong@example.com');
    expect(screen.getByText(/set a new password by a link/)).toBeTruthy();
    const save = screen.getByRole('button', { name: 'Save address' });
    await user.clear(address);
    await user.click(save);
    expect(screen.getByText('Enter a complete e-mail address.')).toBeTruthy();
    expect(document.activeElement).toBe(address);
    await user.type(address, "Sean.O'Right@Example.com");
    functions.answers.administer = { outcome: 'address-taken' };
    await user.click(save);
    expect(await screen.findByText(/Another account has this e-mail address/)).toBeTruthy();
    expect(address.value).toBe("Sean.O'Right@Example.com");
    functions.answers.administer = { outcome: 'done', id: PATIENT.uid };
    await user.click(save);
    expect(await screen.findByText(/A mail is on its way to the new address/)).toBeTruthy();
    const change = { kind: 'address', uid: PATIENT.uid, email: "sean.o'right@example.com" } as const;
    expect(asked()).toEqual(asking(change, change));
    expect(address.value).toBe(change.email);
  });

  it('without an address is given one', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson(PATIENT, { acceptedAt: null, email: null });
    renderSettings(`/people/${PATIENT.uid}`, clinic);
    expect(await screen.findByText(/There is none yet: this person cannot sign in/)).toBeTruthy();
    expect(screen.getByText(/The invitation goes to the new address/)).toBeTruthy();
    expect((await field('E-mail')).value).toBe('');
  });

  it('who is oneself keeps the address', async () => {
    renderSettings(`/people/${ADMIN.uid}`);
    expect(await screen.findByRole('heading', { name: 'E-mail address' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save address' })).toBeNull();
  });

  it('without an address cannot be invited again, and nothing says that a mail is on its way', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson(PATIENT, { acceptedAt: null, email: null });
    renderSettings(`/people/${PATIENT.uid}`, clinic);
    expect(
      await screen.findByText('An invitation can be sent when there is an e-mail address.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send the invitation again' })).toBeNull();
    expect(screen.queryByText(/on its way/)).toBeNull();
  });
});

describe('a staff member', () => {
  it.each([
    ['Available for portal messages', 'availableForPortalMessages', false],
    ['Manage portal settings', 'managePortalSettings', true],
    ['Super Admin', 'superAdmin', true],
  ] as const)('is given or loses “%s”', async (name, key, given) => {
    const { user, asked } = renderSettings(`/people/${NURSE.uid}`);
    const control = await role(name);
    expect(control.checked).toBe(!given);
    await user.click(control);
    if (key === 'availableForPortalMessages') await user.click(await confirm('Take the role'));
    expect(await saved()).toBeTruthy();
    expect(control.checked).toBe(given);
    expect(asked()).toEqual(asking({ kind: 'role', uid: NURSE.uid, role: key, given }));
  });

  it('who is the last Super Admin stays one, with the reason', async () => {
    const { user, functions } = renderSettings(`/people/${ADMIN.uid}`);
    functions.answers.administer = { outcome: 'last-super-admin' };
    await user.click(await role('Super Admin'));
    expect((await screen.findByRole('dialog')).textContent).toMatch(/only another Super Admin/);
    await user.click(await confirm('Give up'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/last Super Admin/);
    expect((await role('Super Admin')).checked).toBe(true);
  });

  it('who is oneself gets no role and is not deactivated, and the page says why', async () => {
    const clinic = new AdminClinic({ managePortalSettings: false });
    const { asked } = renderSettings(`/people/${ADMIN.uid}`, clinic);
    const control = await role('Manage portal settings');
    expect(control.disabled).toBe(true);
    const told = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toMatch(/cannot give yourself a role/);
    control.click();
    expect(asked()).toEqual([]);
    expect((await role('Super Admin')).disabled).toBe(false);
    expect(screen.queryByRole('button', { name: 'Deactivate' })).toBeNull();
    expect(screen.getByText(/You cannot deactivate yourself/)).toBeTruthy();
  });
});

describe('a portal user', () => {
  it('may write or not', async () => {
    const { user, asked, clinic } = renderSettings(`/people/${PATIENT.uid}`);
    await user.click(await role('May write messages'));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'permission-to-message', uid: PATIENT.uid, canMessage: false }));
    clinic.portalPerson(PATIENT, { canMessage: false });
    expect(await screen.findByText(/read their messages and not write/)).toBeTruthy();
  });

  it('is disconnected from a chart, and the focus stays in the list', async () => {
    const { user, asked, clinic } = renderSettings(`/people/${PATIENT.uid}`);
    const link = await screen.findByRole('link', { name: 'Pat Example · General care' });
    expect(link.getAttribute('href')).toBe(`/settings/charts/${CHART}`);
    expect(screen.getByText('Connected as: Patient (self)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Disconnect Pat Example/ }));
    expect((await screen.findByRole('dialog')).textContent).toMatch(/still read.*no longer write/);
    await user.click(await confirm('Disconnect'));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'disconnect', chartId: CHART, uid: PATIENT.uid }));
    clinic.disconnect(CHART, PATIENT);
    expect(await screen.findByText(/Not connected to any chart/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Charts' }));
  });
});
