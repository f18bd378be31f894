import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NURSE } from '../test/clinic';
import { FakeFunctions } from '../test/fake-functions';
import { renderApp } from '../test/render-app';

const DAY = 24 * 60 * 60_000;
const dayFrom = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const NOW = { from: dayFrom(-2), until: dayFrom(2) };
const LATER = { from: dayFrom(5), until: dayFrom(9) };

type Days = typeof NOW;

function withNurseAway(days: Days | null, coverId: string | null = null): Clinic {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  clinic.staff(NURSE, 'Registered nurse', { away: days && { ...days, coverId } });
  return clinic;
}

describe('a portal user whose staff member is away', () => {
  const note = /Nora Nurse is away until .+ and may answer later than usual/;
  const open = (clinic: Clinic) => renderApp({ clinic, at: `/messages/${CONVERSATION}` });

  it('reads it before writing, and is led to who answers meanwhile', async () => {
    const clinic = withNurseAway(NOW, DOCTOR.uid);
    const nobody = { uid: 'other', email: 'o@example.com', name: 'Olga Other' };
    clinic.staff(nobody, 'Nurse');
    clinic.chart(CHART, { careTeamIds: [NURSE.uid, DOCTOR.uid, nobody.uid] });
    const { user, path } = open(clinic);
    expect(await screen.findByText(note)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Reply' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Olga Other/ })).toBeNull();
    await user.click(await screen.findByRole('link', { name: 'Continue with Dora Doctor, Physician' }));
    expect(path()).toBe('/messages/new');
    expect(
      await screen.findByRole<HTMLInputElement>('radio', { name: DOCTOR.name, checked: true }),
    ).toBeTruthy();
    expect(screen.getByText(/^Away until .+\. Dora Doctor answers meanwhile\.$/)).toBeTruthy();
  });

  it('is led to others of the team who are there, where nobody is named or who is named is no help', async () => {
    const clinic = withNurseAway(NOW, 'gone');
    const view = open(clinic);
    expect(await screen.findByRole('link', { name: /^Continue with Dora Doctor/ })).toBeTruthy();
    view.unmount();
    clinic.staff(DOCTOR, 'Physician', { away: { ...NOW, coverId: null } });
    open(clinic);
    expect(await screen.findByRole('link', { name: /^Write to someone else/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Continue with/ })).toBeNull();
  });

  it.each([
    ['not away yet', LATER],
    ['back', { from: dayFrom(-9), until: dayFrom(-5) }],
    ['there', null],
  ])('reads nothing of it while they are %s', async (_how, days) => {
    open(withNurseAway(days));
    expect(await screen.findByRole('button', { name: 'Reply' })).toBeTruthy();
    expect(screen.queryByText(note)).toBeNull();
  });
});

describe('staff who are away', () => {
  const open = (functions = new FakeFunctions(), clinic = withNurseAway(null)) =>
    renderApp({ clinic, at: '/account', as: NURSE, functions });
  const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);

  it('say from when to when, and who answers meanwhile', async () => {
    const { user, functions } = open();
    await user.click(await screen.findByRole('button', { name: 'Save these days' }));
    expect(screen.getByText('Enter the first and the last day.')).toBeTruthy();
    await user.type(await field('First day'), LATER.until);
    await user.type(await field('Last day'), LATER.from);
    expect(screen.getByText('The last day is before the first.')).toBeTruthy();
    expect(functions.calls).toEqual([]);
    await user.clear(await field('First day'));
    await user.type(await field('First day'), LATER.from);
    await user.clear(await field('Last day'));
    await user.type(await field('Last day'), LATER.until);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who answers meanwhile' }), DOCTOR.uid);
    await user.click(screen.getByRole('button', { name: 'Save these days' }));
    await screen.findByText('Saved. Patients read it on these days.');
    const away = { ...LATER, coverId: DOCTOR.uid };
    expect(functions.calls).toEqual([
      {
        name: 'administer',
        request: { organizationId: CLINIC, change: { kind: 'away', uid: NURSE.uid, away } },
      },
    ]);
  });

  it('are told what they have said, and end it', async () => {
    const clinic = withNurseAway(NOW);
    const { user, functions } = open(new FakeFunctions(), clinic);
    expect(await screen.findByText(/^Away until/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back again' }));
    await waitFor(() => {
      expect(functions.calls).toHaveLength(1);
    });
    expect(functions.calls[0]?.request).toMatchObject({ change: { away: null } });
    clinic.staff(NURSE, 'Registered nurse', { away: null });
    await waitFor(() => {
      expect(screen.queryByText(/^Away until/)).toBeNull();
    });
  });

  it('lose nothing when it is refused or the server is not reached', async () => {
    const functions = new FakeFunctions();
    functions.answers.administer = { outcome: 'no-cover' };
    const { user } = open(functions);
    await user.type(await field('First day'), LATER.from);
    await user.type(await field('Last day'), LATER.until);
    await user.click(screen.getByRole('button', { name: 'Save these days' }));
    expect(await screen.findByText(/Whoever is named cannot be written to/)).toBeTruthy();
    functions.failWith = 'offline';
    await user.click(screen.getByRole('button', { name: 'Save these days' }));
    expect(await screen.findByText(/This could not be saved/)).toBeTruthy();
    expect((await field('Last day')).value).toBe(LATER.until);
  });
});
