import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CHART, DOCTOR, NURSE, PATIENT } from '../../../test/clinic';

const GUS = { uid: 'gus', name: 'Gus Guardian', email: 'gus@example.com' };
const saved = () => screen.findByText('Saved');
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const inDialog = async () => within(await screen.findByRole('dialog'));

function open(clinic = new AdminClinic()) {
  return renderSettings(`/charts/${CHART}`, clinic);
}

describe('the care team of a chart', () => {
  it('loses somebody after the consequence was said, and the focus stays in the list', async () => {
    const { user, asked, clinic } = open();
    await user.click(await screen.findByRole('button', { name: `Remove ${NURSE.name} from the care team` }));
    expect((await screen.findByRole('dialog')).textContent).toMatch(/still read.*nobody can write/);
    await user.click(await (await inDialog()).findByRole('button', { name: 'Remove' }));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'care-team', chartId: CHART, uid: NURSE.uid, assigned: false }));
    clinic.chart(CHART, { careTeamIds: [DOCTOR.uid] });
    await waitFor(() => {
      expect(screen.queryByText(NURSE.name)).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Care team' }));
  });

  it('gains somebody who was found by name; who is on it already cannot be chosen', async () => {
    const clinic = new AdminClinic();
    clinic.chart(CHART, { careTeamIds: [NURSE.uid] });
    const { user, asked } = open(clinic);
    const team = await section('Care team');
    await user.click(team.getByRole('button', { name: 'Add to care team' }));
    expect(team.getByText('Choose somebody first.')).toBeTruthy();
    expect(asked()).toEqual([]);
    const find = team.getByRole('searchbox', { name: 'Find staff by name' });
    await user.type(find, 'nora');
    expect((await team.findByRole<HTMLInputElement>('radio', { name: /On the care team/ })).disabled).toBe(
      true,
    );
    await user.clear(find);
    await user.type(find, 'dor');
    await user.click(await team.findByRole('radio', { name: /^Dora Doctor/ }));
    await user.click(team.getByRole('button', { name: 'Add to care team' }));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'care-team', chartId: CHART, uid: DOCTOR.uid, assigned: true }));
    clinic.chart(CHART, { careTeamIds: [NURSE.uid, DOCTOR.uid] });
    expect(await team.findByRole('link', { name: DOCTOR.name })).toBeTruthy();
    expect((await section('Care team')).getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('says who of it does not take messages, and lets somebody who is gone be removed', async () => {
    const clinic = new AdminClinic();
    clinic.staff(NURSE, 'Registered nurse', { availableForPortalMessages: false });
    clinic.chart(CHART, { careTeamIds: [NURSE.uid, 'gone'] });
    open(clinic);
    expect(await screen.findByText('Registered nurse · Not available for portal messages')).toBeTruthy();
    expect(
      await screen.findByRole('button', {
        name: 'Remove Somebody who is no longer staff from the care team',
      }),
    ).toBeTruthy();
  });

  it('says who of it has yet to accept their invitation, and who is deactivated, whatever their role', async () => {
    const clinic = new AdminClinic();
    clinic.staffMember(NURSE, { acceptedAt: null }, 'Registered nurse');
    clinic.staffMember(DOCTOR, { active: false }, 'Physician');
    clinic.chart(CHART, { careTeamIds: [NURSE.uid, DOCTOR.uid] });
    open(clinic);
    expect(await screen.findByText('Registered nurse · Invited, not accepted yet')).toBeTruthy();
    expect(await screen.findByText('Physician · Deactivated')).toBeTruthy();
  });

  it('says why it does not grow, and keeps the choice', async () => {
    const clinic = new AdminClinic();
    clinic.chart(CHART, { careTeamIds: [] });
    const { user, functions } = open(clinic);
    functions.answers.administer = { outcome: 'too-many' };
    const team = await section('Care team');
    expect(team.getByText('Nobody is on the care team.')).toBeTruthy();
    await user.type(team.getByRole('searchbox', { name: 'Find staff by name' }), 'dor');
    const choice = await team.findByRole<HTMLInputElement>('radio', { name: /^Dora Doctor/ });
    await user.click(choice);
    await user.click(team.getByRole('button', { name: 'Add to care team' }));
    expect((await team.findByRole('alert')).textContent).toMatch(/list is full/);
    expect(choice.checked).toBe(true);
  });
});

describe('the portal users of a chart', () => {
  it('are connected by name and relationship', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson(GUS, {});
    const { user, asked } = open(clinic);
    const users = await section('Portal users');
    await user.type(users.getByRole('searchbox', { name: 'Find a person by name' }), 'gus');
    await user.click(await users.findByRole('radio', { name: /^Gus Guardian/ }));
    await user.click(users.getByRole('button', { name: 'Connect' }));
    expect(users.getByText('Choose what they are to the patient.')).toBeTruthy();
    expect(asked()).toEqual([]);
    await user.selectOptions(users.getByRole('combobox', { name: 'Relationship' }), 'Guardian');
    await user.click(users.getByRole('button', { name: 'Connect' }));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(
      asking({ kind: 'connect', chartId: CHART, uid: GUS.uid, relationship: 'guardian' }),
    );
    clinic.connect(CHART, GUS, { relationship: 'guardian' });
    expect(await users.findByRole('link', { name: GUS.name })).toBeTruthy();
  });

  it('are told apart, who has yet to accept, who is deactivated, and of whom it cannot be read', async () => {
    const clinic = new AdminClinic();
    const refused: Pick<ConnectionDoc, 'refusals'> = { refusals: ['portal-inactive', 'portal-permission'] };
    clinic.portalPerson(GUS, { acceptedAt: null });
    clinic.connect(CHART, GUS, { ...refused, relationship: 'guardian' });
    clinic.portalPerson(PATIENT, { active: false });
    clinic.connect(CHART, PATIENT, refused);
    clinic.connect(CHART, { uid: 'gone', name: 'Gone Example' }, refused);
    open(clinic);
    expect(await screen.findByText('Invited, not accepted yet · May not write')).toBeTruthy();
    expect(await screen.findByText('Deactivated · May not write')).toBeTruthy();
    expect(await screen.findByText('Not active · May not write')).toBeTruthy();
  });

  it('change their relationship, and the old one comes back when they do not', async () => {
    const { user, functions, asked } = open();
    const field = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: `Relationship of ${PATIENT.name}`,
    });
    functions.failWith = 'busy';
    await user.selectOptions(field, 'Guarantor');
    expect(await screen.findByText(/Not saved\. The server is busy/)).toBeTruthy();
    expect(field.value).toBe('self');
    functions.failWith = null;
    await user.selectOptions(field, 'Guarantor');
    expect(await saved()).toBeTruthy();
    expect(field.value).toBe('guarantor');
    expect(asked().at(-1)).toEqual(
      asking({ kind: 'connect', chartId: CHART, uid: PATIENT.uid, relationship: 'guarantor' })[0],
    );
  });

  it('are no second patient, and who asks for one learns why', async () => {
    const clinic = new AdminClinic();
    clinic.portalPerson(GUS, {});
    clinic.connect(CHART, GUS, { relationship: 'guardian' });
    const { user, functions } = open(clinic);
    functions.answers.administer = { outcome: 'another-patient' };
    const field = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: `Relationship of ${GUS.name}`,
    });
    await user.selectOptions(field, 'Patient (self)');
    expect(await screen.findByText(/This chart has a patient already/)).toBeTruthy();
    expect(field.value).toBe('guardian');
  });

  it('are disconnected after the consequence was said', async () => {
    const { user, asked, clinic } = open();
    await user.click(await screen.findByRole('button', { name: `Disconnect ${PATIENT.name}` }));
    expect((await screen.findByRole('dialog')).textContent).toMatch(/still read.*no longer write/);
    await user.click((await inDialog()).getByRole('button', { name: 'Disconnect' }));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'disconnect', chartId: CHART, uid: PATIENT.uid }));
    clinic.disconnect(CHART, PATIENT);
    expect(await screen.findByText('Nobody is connected to this chart.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Portal users' }));
  });
});

describe('a chart', () => {
  it('is described anew', async () => {
    const { user, asked } = open();
    const about = await section('About this chart');
    const label = about.getByRole<HTMLInputElement>('textbox', { name: 'What the chart is about' });
    await user.clear(label);
    await user.type(label, 'Left  knee');
    await user.click(about.getByRole('button', { name: 'Save' }));
    expect(await saved()).toBeTruthy();
    expect(label.value).toBe('Left knee');
    expect(asked()).toEqual(
      asking({
        kind: 'describe-chart',
        chartId: CHART,
        patientName: PATIENT.name,
        label: 'Left knee',
        locationId: 'main',
      }),
    );
  });

  it('is closed after the consequence was said, and reopened', async () => {
    const { user, asked, clinic } = open();
    await user.click(await screen.findByRole('button', { name: 'Close chart' }));
    expect((await screen.findByRole('dialog')).textContent).toMatch(/nobody can write.*still read/);
    await user.click((await inDialog()).getByRole('button', { name: 'Close chart' }));
    expect(await saved()).toBeTruthy();
    clinic.chart(CHART, { status: 'closed' });
    await user.click(await screen.findByRole('button', { name: 'Reopen chart' }));
    await user.click((await inDialog()).getByRole('button', { name: 'Reopen chart' }));
    await waitFor(() => {
      expect(asked()).toEqual(
        asking(
          { kind: 'chart-status', chartId: CHART, status: 'closed' },
          { kind: 'chart-status', chartId: CHART, status: 'open' },
        ),
      );
    });
  });
});
