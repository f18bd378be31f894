import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';

const rows = () => within(screen.getByRole('main')).getAllByRole('listitem');
const find = () => screen.findByRole('searchbox', { name: 'Find a chart' });
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });

function many(count: number) {
  const clinic = new AdminClinic();
  for (let index = 1; index <= count; index += 1) {
    const number = String(index).padStart(3, '0');
    clinic.chart(`many-${number}`, { patientName: `Patient ${number}`, label: 'Knee' });
  }
  return clinic;
}

describe('the charts of the clinic', () => {
  it('are listed by patient with what they are about and whether they are open', async () => {
    const clinic = new AdminClinic();
    clinic.chart('zoe', { patientName: 'Zoë Zhu', label: 'Knee', status: 'closed' });
    renderSettings('/charts', clinic);
    expect(await screen.findByText('Knee · Closed')).toBeTruthy();
    expect(rows().map((row) => row.textContent)).toEqual([
      'Pat ExampleGeneral care · Open',
      'Zoë ZhuKnee · Closed',
    ]);
  });

  it('come 25 at a time, and are found by the patient’s name', async () => {
    const { user } = renderSettings('/charts', many(30));
    await screen.findByText('Patient 024');
    expect(rows()).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Patient 030')).toBeTruthy();
    expect(rows()).toHaveLength(31);
    await user.type(await find(), 'patient 01');
    await waitFor(() => {
      expect(rows()).toHaveLength(10);
    });
    await user.type(await find(), 'x');
    expect(await screen.findByText('No patient has a name that begins like this.')).toBeTruthy();
  });

  it('are added, and the new one is opened', async () => {
    const clinic = new AdminClinic();
    clinic.chart('new-chart', { patientName: 'Zoë Zhu', label: 'Knee' });
    const locations = { main: { name: 'Main', enabled: true }, east: { name: 'East', enabled: true } };
    clinic.organization({ messaging: { locations } });
    const { user, functions, asked, path } = renderSettings('/charts', clinic);
    functions.answers.administer = { outcome: 'done', id: 'new-chart' };
    await user.click(await screen.findByRole('link', { name: 'Add a chart' }));
    await user.type(await field('Patient’s name'), 'Zoë  Zhu');
    await user.click(screen.getByRole('button', { name: 'Add a chart' }));
    expect(screen.getByText(/Enter what the chart is about/)).toBeTruthy();
    expect(screen.getByText('Choose a location.')).toBeTruthy();
    expect(document.activeElement).toBe(await field('What the chart is about'));
    expect(asked()).toEqual([]);
    await user.type(await field('What the chart is about'), 'Knee');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Location' }), 'East');
    await user.click(screen.getByRole('button', { name: 'Add a chart' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Zoë Zhu · Knee' })).toBeTruthy();
    expect(path()).toBe('/settings/charts/new-chart');
    expect(asked()).toEqual(
      asking({ kind: 'add-chart', patientName: 'Zoë Zhu', label: 'Knee', locationId: 'east' }),
    );
  });

  it('keep what was typed when one cannot be added', async () => {
    const { user, functions } = renderSettings('/charts/new');
    functions.failWith = 'offline';
    await user.type(await field('Patient’s name'), 'Zoë Zhu');
    await user.type(await field('What the chart is about'), 'Knee');
    await user.click(screen.getByRole('button', { name: 'Add a chart' }));
    expect(await screen.findByText(/Not saved\. We cannot reach the server/)).toBeTruthy();
    expect([(await field('Patient’s name')).value, (await field('What the chart is about')).value]).toEqual([
      'Zoë Zhu',
      'Knee',
    ]);
  });
});
