import { LIMITS } from '@my-messages/domain/limits';
import { chartPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CLINIC, Clinic, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const DAY = 24 * 60 * 60 * 1000;

function open(change: (clinic: Clinic) => void) {
  const clinic = new Clinic();
  clinic.disconnect('chart-1', PATIENT);
  change(clinic);
  const watched = vi.spyOn(clinic.store, 'watchDocument');
  return { ...renderApp({ clinic, at: '/messages/new', as: PATIENT }), watched };
}

function connected(clinic: Clinic, id: string, label: string, status: 'open' | 'closed') {
  clinic.chart(id, { label, status, careTeamIds: [NURSE.uid, DOCTOR.uid] });
  clinic.connect(id, PATIENT, {});
}

/** So many ended charts, whose connections a query without an order brings first. */
function manyEnded(clinic: Clinic, count: number) {
  for (let number = 0; number < count; number += 1) {
    const label = `Visit ${String(number).padStart(2, '0')}`;
    connected(clinic, `a-ended-${String(number)}`, label, 'closed');
  }
}

function wroteAbout(clinic: Clinic, chartId: string, at: number) {
  const lastMessage = { id: 'm', at, side: 'staff', preview: 'x' } as const;
  clinic.conversation({ chartId, lastMessage }, `about${chartId}`.padEnd(20, '0').slice(0, 20));
}

const regarding = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Regarding' });
const optionsIn = (element: HTMLElement) =>
  [...element.querySelectorAll('option')].map((option) => option.textContent);

describe('the charts to write about', () => {
  it('stand by what was written about last, then by name, and those that are closed apart', async () => {
    open((clinic) => {
      connected(clinic, 'closed', 'Broken arm', 'closed');
      connected(clinic, 'zebra', 'Zinc', 'open');
      connected(clinic, 'knee', 'Knee', 'open');
      connected(clinic, 'eye', 'Eyes', 'open');
      connected(clinic, 'asthma', 'Asthma', 'open');
      wroteAbout(clinic, 'knee', NOON - 2 * DAY);
      wroteAbout(clinic, 'zebra', NOON);
      wroteAbout(clinic, 'closed', NOON);
    });
    const field = await regarding();
    expect(optionsIn(field)).toEqual(['Choose…', 'Zinc', 'Knee', 'Asthma', 'Eyes', 'Broken arm']);
    const closed = within(field).getByRole('group', { name: 'Closed: no new messages' });
    expect(optionsIn(closed)).toEqual(['Broken arm']);
  });

  it('stay where they are when a message comes', async () => {
    const { clinic } = open((made) => {
      connected(made, 'asthma', 'Asthma', 'open');
      connected(made, 'knee', 'Knee', 'open');
    });
    const field = await regarding();
    wroteAbout(clinic, 'knee', NOON);
    await waitFor(() => {
      expect(clinic.store.read(chartPath(CLINIC, 'knee'))).toBeDefined();
    });
    expect(optionsIn(field)).toEqual(['Choose…', 'Asthma', 'Knee']);
  });

  it('are chosen for somebody where one alone is open; a closed one says why nothing can be sent', async () => {
    const { user } = open((clinic) => {
      manyEnded(clinic, 3);
      connected(clinic, 'now', 'Asthma', 'open');
    });
    const field = await regarding();
    expect(field.value).toBe('now');
    expect(await screen.findByRole('radio', { name: NURSE.name })).toBeTruthy();
    await user.selectOptions(field, 'Visit 01');
    expect(await screen.findByText(/takes no new messages|no new messages can be sent/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  });

  it('are no more than the limit, of which the form says so, and as many documents are read', async () => {
    const { watched } = open((clinic) => {
      connected(clinic, 'a-now', 'Asthma', 'open');
      manyEnded(clinic, 54);
    });
    const field = await regarding();
    expect(optionsIn(field)).toHaveLength(1 + LIMITS.listLimit);
    expect(screen.getByText(/This list has room for 50/)).toBeTruthy();
    const charts = new Set(watched.mock.calls.flatMap(([path]) => (path.includes('/charts/') ? [path] : [])));
    expect(charts.size).toBe(LIMITS.listLimit);
  });

  it('that fit into the list are not said to be more', async () => {
    open((clinic) => {
      connected(clinic, 'a-now', 'Asthma', 'open');
      manyEnded(clinic, 4);
    });
    await regarding();
    expect(screen.queryByText(/This list has room/)).toBeNull();
  });
});
