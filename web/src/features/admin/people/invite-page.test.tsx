import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CHART } from '../../../test/clinic';

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const send = () => screen.getByRole('button', { name: 'Send invitation' });

describe('an invitation', () => {
  it('of a portal user says who, and leads to their page', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson({ uid: 'gus', name: 'Gus Guardian', email: 'gus@example.com' }, { acceptedAt: null });
    const { user, functions, asked, path } = renderSettings('/people/invite', clinic);
    functions.answers.administer = { outcome: 'done', id: 'gus' };
    await user.type(await field('Name'), '  Gus  Guardian ');
    await user.type(await field('E-mail'), 'Gus@Example.com');
    await user.click(send());
    expect(await screen.findByRole('heading', { level: 1, name: 'Gus Guardian' })).toBeTruthy();
    expect(path()).toBe('/settings/people/gus');
    expect(asked()).toEqual(
      asking({
        kind: 'invite-portal-user',
        email: 'gus@example.com',
        displayName: 'Gus Guardian',
        connection: null,
      }),
    );
    const said = screen.getAllByRole('status').filter(({ textContent }) => /on its way/.test(textContent));
    expect(said).toHaveLength(1);
  });

  it('can connect them to a first chart, and asks as what', async () => {
    const { user, asked } = renderSettings('/people/invite');
    await user.type(await field('Name'), 'Gus Guardian');
    await user.type(await field('E-mail'), 'gus@example.com');
    await user.type(screen.getByRole('searchbox', { name: 'Connect to a chart (optional)' }), 'pat');
    await user.click(await screen.findByRole('radio', { name: /^Pat Example/ }));
    const relationship = screen.getByRole('combobox', {
      name: /What they are in “Pat Example · General care”/,
    });
    await user.click(send());
    expect(screen.getByText('Choose what they are to the patient.')).toBeTruthy();
    expect(document.activeElement).toBe(relationship);
    expect(asked()).toEqual([]);
    await user.selectOptions(relationship, 'Guardian');
    await user.click(send());
    expect(asked()).toEqual(
      asking({
        kind: 'invite-portal-user',
        email: 'gus@example.com',
        displayName: 'Gus Guardian',
        connection: { chartId: CHART, relationship: 'guardian' },
      }),
    );
  });

  it('of staff says title and roles', async () => {
    const { user, asked } = renderSettings('/people/invite?kind=staff');
    await user.type(await field('Name'), 'Nell Newton');
    await user.type(await field('E-mail'), 'nell@example.com');
    await user.type(await field('Title'), 'Physician');
    await user.click(screen.getByRole('checkbox', { name: 'Super Admin' }));
    await user.click(screen.getByRole('checkbox', { name: 'Available for portal messages' }));
    await user.click(screen.getByRole('checkbox', { name: 'Super Admin' }));
    await user.click(send());
    expect(asked()).toEqual(
      asking({
        kind: 'invite-staff',
        email: 'nell@example.com',
        displayName: 'Nell Newton',
        title: 'Physician',
        roles: ['availableForPortalMessages'],
      }),
    );
  });

  it('names what is missing at the fields, and goes to the first', async () => {
    const { user, asked } = renderSettings('/people/invite?kind=staff');
    await field('Name');
    await user.click(send());
    expect(screen.getByText(/Enter the name/)).toBeTruthy();
    expect(screen.getByText('Enter a complete e-mail address.')).toBeTruthy();
    expect(screen.getByText(/Enter the title/)).toBeTruthy();
    expect(document.activeElement).toBe(await field('Name'));
    await user.type(await field('Name'), 'Nell Newton');
    await user.type(await field('E-mail'), 'nell@example');
    await user.click(send());
    expect(screen.queryByText(/Enter the name/)).toBeNull();
    expect(document.activeElement).toBe(await field('E-mail'));
    expect(asked()).toEqual([]);
  });

  it('keeps what was typed when it is refused or fails, also over a change of kind', async () => {
    const { user, functions } = renderSettings('/people/invite');
    functions.answers.administer = { outcome: 'already-member' };
    await user.type(await field('Name'), 'Nell Newton');
    await user.type(await field('E-mail'), 'nell@example.com');
    await user.click(send());
    expect((await screen.findByRole('alert')).textContent).toMatch(/already a member/);
    await user.click(screen.getByRole('radio', { name: 'Staff' }));
    functions.failWith = 'offline';
    await user.type(await field('Title'), 'Physician');
    await user.click(send());
    expect(await screen.findByText(/Not saved\. We cannot reach the server/)).toBeTruthy();
    expect([
      (await field('Name')).value,
      (await field('E-mail')).value,
      (await field('Title')).value,
    ]).toEqual(['Nell Newton', 'nell@example.com', 'Physician']);
  });
});
