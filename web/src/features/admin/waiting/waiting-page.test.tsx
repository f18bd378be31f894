import type { WaitingRow } from '@my-messages/domain/callables';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ADMIN, AdminClinic } from '../../../test/admin-clinic';
import { CLINIC, DOCTOR, NURSE } from '../../../test/clinic';
import { FakeFunctions } from '../../../test/fake-functions';
import { renderApp } from '../../../test/render-app';
import { waitingRow } from '../../../test/waiting-row';

const MINUTE = 60_000;

function open(
  rows: readonly WaitingRow[],
  at = '/settings/waiting',
  functions = new FakeFunctions(),
  clinic = new AdminClinic(),
) {
  functions.answers.listWaiting = { outcome: 'done', rows, next: null };
  return renderApp({ clinic, at, as: ADMIN, functions });
}

const list = () => screen.findByRole('list', { name: 'Waiting' });
const asked = (functions: FakeFunctions, name: string) =>
  functions.calls.filter((call) => call.name === name).map(({ request }) => request);

describe('who waits', () => {
  it('is listed by time, chart, and for whom; marked where nobody can answer', async () => {
    const other = waitingRow({
      id: 'conversation00000002',
      staffId: DOCTOR.uid,
      staffName: DOCTOR.name,
      owner: 'there',
    });
    const { functions } = open([waitingRow(), other]);
    const items = within(await list()).getAllByRole('listitem');
    expect(items[0]?.textContent).toContain('Waiting 3 hours');
    expect(items[0]?.textContent).toContain('Pat Example, about General care of Pat Example');
    expect(items[0]?.textContent).toContain('For Nora Nurse · cannot answer');
    expect(items[1]?.textContent).not.toContain('cannot answer');
    expect(asked(functions, 'listWaiting')).toEqual([
      { organizationId: CLINIC, staffId: null, chartId: null, after: null },
    ]);
  });

  it('can be handed to somebody of the same chart, and is asked for anew', async () => {
    const { user, functions } = open([waitingRow()]);
    await user.click(await screen.findByRole('button', { name: 'Hand over: Pat Example, General care' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Nora Nurse no longer sees it/)).toBeTruthy();
    await user.click(await dialog.findByRole('radio', { name: DOCTOR.name }));
    functions.answers.listWaiting = { outcome: 'done', rows: [], next: null };
    await user.click(dialog.getByRole('button', { name: 'Hand over' }));
    expect(await screen.findByText('Nobody waits for an answer.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked(functions, 'handOver')).toEqual([
      { organizationId: CLINIC, conversationId: 'conversation00000001', toId: DOCTOR.uid },
    ]);
  });

  it('is of one staff member where the address says so, and of all again', async () => {
    const { user, functions } = open([waitingRow()], `/settings/waiting?who=${NURSE.uid}`);
    expect(await screen.findByText(/Only who waits for Nora Nurse/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Show all' }));
    await waitFor(() => {
      expect(asked(functions, 'listWaiting')).toEqual([
        { organizationId: CLINIC, staffId: NURSE.uid, chartId: null, after: null },
        { organizationId: CLINIC, staffId: null, chartId: null, after: null },
      ]);
    });
  });

  it('comes page by page, each row once', async () => {
    const functions = new FakeFunctions();
    const first = [waitingRow(), waitingRow({ id: 'conversation00000002' })];
    const { user } = open(first, undefined, functions);
    functions.answers.listWaiting = { outcome: 'done', rows: first, next: { urgent: false, since: 5 } };
    const more = await screen.findByRole('button', { name: 'Show more' });
    functions.answers.listWaiting = {
      outcome: 'done',
      rows: [waitingRow({ id: 'conversation00000002' }), waitingRow({ id: 'conversation00000003' })],
      next: null,
    };
    await user.click(more);
    await waitFor(async () => {
      expect(within(await list()).getAllByRole('listitem')).toHaveLength(3);
    });
    expect(asked(functions, 'listWaiting').at(-1)).toEqual({
      organizationId: CLINIC,
      staffId: null,
      chartId: null,
      after: { urgent: false, since: 5 },
    });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says why when it could not be asked for, and asks again', async () => {
    const functions = new FakeFunctions();
    functions.failWith = 'offline';
    const { user } = open([waitingRow()], undefined, functions);
    const again = await screen.findByRole('button', { name: 'Try again' });
    functions.failWith = null;
    await user.click(again);
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('above the list', () => {
  const HOUR = 60 * MINUTE;
  /** 2026-01-09 is a Friday; in winter New York is five hours behind. */
  const at = (time: string) => Date.parse(`${time}-05:00`);
  const LOCATIONS = {
    main: { name: 'Main', enabled: true },
    far: { name: 'Far', enabled: true },
  };

  afterEach(() => {
    vi.useRealTimers();
  });

  function openAt(now: string, ...rows: readonly WaitingRow[]) {
    vi.useFakeTimers({ toFake: ['Date'], now: at(now) });
    const clinic = new AdminClinic();
    clinic.organization({ messaging: { responseDays: 2, locations: LOCATIONS } });
    return open(rows, undefined, undefined, clinic);
  }

  it.each([
    ['2026-01-13T13:30', '2 days 3 h'],
    ['2026-01-12T10:00', '1 day 0 h'],
    ['2026-01-12T09:59', '7 h'],
    ['2026-01-09T10:59', '59 min'],
  ])('stands how long the first has waited in opening hours: at %s %s', async (now, long) => {
    openAt(now, waitingRow({ since: at('2026-01-09T10:00') }), waitingRow({ id: 'other', since: at(now) }));
    expect(await screen.findByText(`Oldest waiting: ${long} of opening hours`)).toBeTruthy();
  });

  it('a location is chosen, with what is late there marked', async () => {
    const early = waitingRow({ since: at('2026-01-09T10:00'), portalUserName: 'Early' });
    const since = at('2026-01-12T10:00');
    const far = waitingRow({ id: 'conversation00000002', locationId: 'far', since, portalUserName: 'Other' });
    const { user } = openAt('2026-01-13T13:30', early, far);
    const items = async () =>
      within(await list())
        .getAllByRole('listitem')
        .map(({ textContent }) => /^(Late|Due soon|Waiting).*?(?=Early|Other)/.exec(textContent)?.[0]);
    expect(await items()).toEqual(['Late: 4 days', 'Waiting 1 day']);
    const choice = screen.getByRole('combobox', { name: 'Location' });
    await user.selectOptions(choice, 'Far');
    expect(await items()).toEqual(['Waiting 1 day']);
    expect(screen.getByText('Oldest waiting: 1 day 3 h of opening hours')).toBeTruthy();
    await user.selectOptions(choice, 'All locations');
    expect(await items()).toHaveLength(2);
  });

  it('nothing stands where nobody listed is of the location', async () => {
    const { user } = openAt('2026-01-13T13:30', waitingRow({ since: at('2026-01-13T13:30') - HOUR }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Location' }), 'Far');
    expect(screen.getByText(/^Nobody of those listed so far/)).toBeTruthy();
    expect(screen.queryByText(/^Oldest waiting/)).toBeNull();
  });
});
