import { conversationPath, memberPath } from '@my-messages/domain/paths';
import { staffMemberDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, DOCTOR, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const MILO = { uid: 'milo-parent', email: '', name: 'Mina Parent' };

function open(at: string, change: (clinic: Clinic) => void = () => undefined) {
  const clinic = new Clinic();
  change(clinic);
  return renderApp({ clinic, at, as: NURSE });
}

const regarding = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Regarding' });
const message = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const labels = async () => [...(await regarding()).options].map(({ text }) => text);

/** Two hundred charts; Milo's is far beyond the first page, with somebody connected to it. */
function manyCharts(clinic: Clinic) {
  for (let number = 0; number < 200; number += 1) {
    clinic.chart(`many-${number}`, { patientName: `Ann ${String(number).padStart(3, '0')}` });
  }
  clinic.chart('milo', { patientName: 'Milo Example', label: 'Asthma' });
  clinic.connect('milo', MILO, { relationship: 'guardian' });
}

describe('a new message from staff', () => {
  it('comes with chart and person chosen, and either can be changed', async () => {
    const { user, clinic, path } = open(`/messages/new?chart=milo&to=${MILO.uid}`, manyCharts);
    const radio = await screen.findByRole<HTMLInputElement>('radio', { name: MILO.name });
    expect(radio.checked).toBe(true);
    expect((await regarding()).selectedOptions[0]?.text).toBe('Milo Example · Asthma');
    await user.type(await message(), 'Please call us');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => {
      expect(path()).toMatch(/^\/messages\/[A-Za-z0-9]{20}$/);
    });
    const id = path().replace('/messages/', '');
    expect(clinic.store.read(conversationPath(CLINIC, id))).toMatchObject({
      chartId: 'milo',
      portalUserId: MILO.uid,
      staffId: NURSE.uid,
    });
  });

  it('keeps a later choice over what the address said', async () => {
    const { user } = open(`/messages/new?chart=${CHART}&to=${PATIENT.uid}`, (clinic) => {
      clinic.chart('milo', { patientName: 'Milo Example', label: 'Asthma' });
      clinic.connect('milo', MILO, { relationship: 'guardian' });
    });
    expect(await screen.findByRole('radio', { name: PATIENT.name })).toBeTruthy();
    await user.selectOptions(await regarding(), 'Milo Example · Asthma');
    expect(await screen.findByRole('radio', { name: MILO.name })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: PATIENT.name })).toBeNull();
    expect((await regarding()).value).toBe('milo');
  });

  it('finds one of two hundred charts by the patient', async () => {
    const { user } = open('/messages/new', manyCharts);
    expect(await labels()).toHaveLength(26);
    expect(screen.getByText(/These are the first 25\. Type the beginning/)).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Find a patient' }), 'milo');
    await waitFor(async () => {
      expect(await labels()).toEqual(['Choose…', 'Milo Example · Asthma']);
    });
    await user.selectOptions(await regarding(), 'Milo Example · Asthma');
    expect(await screen.findByRole('radio', { name: MILO.name })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(async () => {
      expect(await labels()).toHaveLength(27);
    });
    expect((await regarding()).value).toBe('milo');
  });

  it('offers all charts to who may be chosen by everybody, else those of the care teams', async () => {
    const other = (clinic: Clinic) =>
      clinic.chart('other', { patientName: 'Olga Other', careTeamIds: [DOCTOR.uid] });
    const { clinic } = open('/messages/new', other);
    expect(await screen.findByText('About Pat Example · General care')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    clinic.organization({ messaging: { recipientPolicy: 'selected-users' } });
    expect(await labels()).toEqual(['Choose…', 'Olga Other · General care', 'Pat Example · General care']);
  });

  it('about a chart of another team is refused with the reason', async () => {
    open('/messages/new?chart=other', (clinic) => {
      clinic.chart('other', { patientName: 'Olga Other', careTeamIds: [DOCTOR.uid] });
      clinic.chart('second', { patientName: 'Sam Second' });
      // A Super Admin sees charts that they do not work with.
      clinic.store.set(memberPath(CLINIC, NURSE.uid), staffMemberDoc({ superAdmin: true }));
    });
    expect(await screen.findByText(/You are not on the care team of this chart/)).toBeTruthy();
    const form = within(screen.getByRole('main'));
    expect(form.queryByRole('button', { name: 'Send' })).toBeNull();
  });

  it('keeps its text when no chart is left to write about', async () => {
    const { user, clinic } = open('/messages/new');
    await user.type(await message(), 'Half a thought');
    clinic.chart(CHART, { careTeamIds: [] });
    expect(await screen.findByText(/You are not on the care team of any chart/)).toBeTruthy();
    expect((await message()).value).toBe('Half a thought');
    expect((await message()).readOnly).toBe(true);
  });
});
