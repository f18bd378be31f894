import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, renderSettings } from '../../../test/admin-clinic';

const rows = () => within(screen.getByRole('main')).getAllByRole('listitem');
const names = () => rows().map((row) => row.querySelector('span span')?.textContent);
const find = () => screen.findByRole('searchbox', { name: 'Find a person' });

function many(count: number) {
  const clinic = new AdminClinic();
  for (let index = 1; index <= count; index += 1) {
    const number = String(index).padStart(3, '0');
    clinic.portalPerson(
      { uid: `person-${number}`, name: `Person ${number}`, email: `${number}@example.com` },
      {},
    );
  }
  return clinic;
}

describe('the people of the clinic', () => {
  it('are portal users or staff, by name, each with their state in words', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson({ uid: 'zoe', name: 'Zoë Zhu', email: 'zoe@example.com' }, { acceptedAt: null });
    clinic.portalPerson({ uid: 'abe', name: 'Åbe Olsen', email: 'abe@example.com' }, { active: false });
    const { user } = renderSettings('/people', clinic);
    expect(await screen.findByText('Deactivated · abe@example.com')).toBeTruthy();
    expect(names()).toEqual(['Åbe Olsen', 'Pat Example', 'Zoë Zhu']);
    expect(rows().map((row) => row.textContent)).toEqual([
      'Åbe OlsenDeactivated · abe@example.com',
      'Pat ExampleActive · No e-mail address',
      'Zoë ZhuInvited, not accepted yet · zoe@example.com',
    ]);
    await user.click(screen.getByRole('link', { name: 'Staff' }));
    expect(await screen.findByText('Ada Admin (you)')).toBeTruthy();
    expect(names()).toEqual(['Ada Admin (you)', 'Dora Doctor', 'Nora Nurse']);
    expect(screen.getByRole('link', { name: 'Staff' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Invite' }).getAttribute('href')).toBe(
      '/settings/people/invite?kind=staff',
    );
  });

  it('come 25 at a time', async () => {
    const { user } = renderSettings('/people', many(60));
    expect(await screen.findByText('Person 024')).toBeTruthy();
    expect(rows()).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Person 049')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Person 060')).toBeTruthy();
    expect(rows()).toHaveLength(61);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('are found by the beginning of the name, whatever its case and accents', async () => {
    const clinic = many(30);
    clinic.portalPerson({ uid: 'zoe', name: 'Zoë Zhu', email: 'zoe@example.com' }, {});
    const { user } = renderSettings('/people', clinic);
    await user.type(await find(), 'ZOE');
    expect(await screen.findByText('Zoë Zhu')).toBeTruthy();
    await waitFor(() => {
      expect(names()).toEqual(['Zoë Zhu']);
    });
    await user.type(await find(), 'x');
    expect(await screen.findByText('Nobody has a name that begins like this.')).toBeTruthy();
    await user.clear(await find());
    await waitFor(() => {
      expect(rows()).toHaveLength(25);
    });
  });

  it('are reached and opened by the keyboard alone', async () => {
    const { user, path } = renderSettings('/people');
    (await find()).focus();
    await user.tab();
    expect(document.activeElement?.textContent).toMatch(/^Pat Example/);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Pat Example' })).toBeTruthy();
    expect(path()).toBe('/settings/people/patient');
    expect(document.title).toBe('Person · My Messages');
  });

  it('change on screen as they change', async () => {
    const { clinic } = renderSettings('/people');
    expect(await screen.findByText('Active · No e-mail address')).toBeTruthy();
    clinic.portalPerson({ uid: 'patient', name: 'Pat Example', email: 'pat@example.com' }, { active: false });
    expect(await screen.findByText('Deactivated · pat@example.com')).toBeTruthy();
  });
});
