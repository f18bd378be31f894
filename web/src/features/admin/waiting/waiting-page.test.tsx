import type { WaitingRow } from '@my-messages/domain/callables';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ADMIN, AdminClinic } from '../../../test/admin-clinic';
import { CHART, CLINIC, DOCTOR, NURSE } from '../../../test/clinic';
import { FakeFunctions } from '../../../test/fake-functions';
import { renderApp } from '../../../test/render-app';

const MINUTE = 60_000;

const row = (changes: Partial<WaitingRow> = {}): WaitingRow => ({
  id: 'conversation00000001',
  chartId: CHART,
  chartLabel: 'General care',
  patientName: 'Pat Example',
  portalUserName: 'Pat Example',
  staffId: NURSE.uid,
  staffName: NURSE.name,
  since: Date.now() - 182 * MINUTE,
  urgent: false,
  owner: 'cannot-answer',
  ...changes,
});

function open(rows: readonly WaitingRow[], at = '/settings/waiting', functions = new FakeFunctions()) {
  functions.answers.listWaiting = { outcome: 'done', rows, next: null };
  return renderApp({ clinic: new AdminClinic(), at, as: ADMIN, functions });
}

const list = () => screen.findByRole('list', { name: 'Waiting' });
const asked = (functions: FakeFunctions, name: string) =>
  functions.calls.filter((call) => call.name === name).map(({ request }) => request);

describe('who waits', () => {
  it('is listed by time, chart, and for whom; marked where nobody can answer', async () => {
    const other = row({
      id: 'conversation00000002',
      staffId: DOCTOR.uid,
      staffName: DOCTOR.name,
      owner: 'there',
    });
    const { functions } = open([row(), other]);
    const items = within(await list()).getAllByRole('listitem');
    expect(items[0]?.textContent).toContain('Waiting 3 hours');
    expect(items[0]?.textContent).toContain('Pat Example, about General care of Pat Example');
    expect(items[0]?.textContent).toContain('For Nora Nurse · cannot answer');
    expect(items[1]?.textContent).not.toContain('cannot answer');
    expect(asked(functions, 'listWaiting')).toEqual([{ organizationId: CLINIC, staffId: null, after: null }]);
  });

  it('can be handed to somebody of the same chart, and is asked for anew', async () => {
    const { user, functions } = open([row()]);
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
    const { user, functions } = open([row()], `/settings/waiting?who=${NURSE.uid}`);
    expect(await screen.findByText(/Only who waits for Nora Nurse/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Show all' }));
    await waitFor(() => {
      expect(asked(functions, 'listWaiting')).toEqual([
        { organizationId: CLINIC, staffId: NURSE.uid, after: null },
        { organizationId: CLINIC, staffId: null, after: null },
      ]);
    });
  });

  it('comes page by page, each row once', async () => {
    const functions = new FakeFunctions();
    const first = [row(), row({ id: 'conversation00000002' })];
    const { user } = open(first, undefined, functions);
    functions.answers.listWaiting = { outcome: 'done', rows: first, next: { urgent: false, since: 5 } };
    const more = await screen.findByRole('button', { name: 'Show more' });
    functions.answers.listWaiting = {
      outcome: 'done',
      rows: [row({ id: 'conversation00000002' }), row({ id: 'conversation00000003' })],
      next: null,
    };
    await user.click(more);
    await waitFor(async () => {
      expect(within(await list()).getAllByRole('listitem')).toHaveLength(3);
    });
    expect(asked(functions, 'listWaiting').at(-1)).toEqual({
      organizationId: CLINIC,
      staffId: null,
      after: { urgent: false, since: 5 },
    });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says why when it could not be asked for, and asks again', async () => {
    const functions = new FakeFunctions();
    functions.failWith = 'offline';
    const { user } = open([row()], undefined, functions);
    const again = await screen.findByRole('button', { name: 'Try again' });
    functions.failWith = null;
    await user.click(again);
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
  });
});
