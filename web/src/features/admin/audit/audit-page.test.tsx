import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { collectionPath, memberPath } from '@my-messages/domain/paths';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ADMIN, AdminClinic, renderSettings } from '../../../test/admin-clinic';
import { CHART, CLINIC, NOON, NURSE, PATIENT } from '../../../test/clinic';

const HOUR = 60 * 60 * 1000;
const lines = async () =>
  within(await screen.findByRole('list', { name: 'What happened' })).getAllByRole('listitem');
const texts = async () => (await lines()).map((line) => line.textContent);

function withEvents() {
  const clinic = new AdminClinic();
  clinic.audit('a', { at: NOON });
  clinic.audit('b', {
    actorId: ADMIN.uid,
    action: 'role',
    target: auditTarget.member(NURSE.uid),
    detail: { role: 'superAdmin', given: true },
    at: NOON + HOUR,
  });
  clinic.audit('c', {
    actorId: 'import',
    action: 'connect',
    target: auditTarget.connection(`${CHART}_${PATIENT.uid}`),
    detail: { chartId: CHART, uid: PATIENT.uid, relationship: 'guardian' },
    at: NOON + 2 * HOUR,
  });
  clinic.audit('d', {
    actorId: 'gone',
    action: 'location-messaging',
    target: auditTarget.settings,
    detail: { locationId: 'main', enabled: false },
    at: NOON + 3 * HOUR,
  });
  return clinic;
}

describe('the audit trail', () => {
  it('says newest first when, who, and what in words', async () => {
    renderSettings('/audit', withEvents());
    await screen.findByText('Nora Nurse');
    const said = await texts();
    expect(said[0]).toMatch(/Somebody who is no member · Switched My Messages for a location · Main · off$/);
    expect(said[1]).toMatch(/The import · Connected a portal user to a chart · Guardian/);
    expect(said[2]).toMatch(/Ada Admin · Gave or took a role · Super Admin · given/);
    expect(said[3]).toMatch(/Nora Nurse · Sent a message$/);
    expect(said.every((line) => /2026 at \d/.test(line))).toBe(true);
  });

  it('says of whom the name cannot be read', async () => {
    const clinic = new AdminClinic();
    clinic.audit('a', { at: NOON });
    clinic.store.set(memberPath(CLINIC, NURSE.uid), { kind: 'staff' });
    renderSettings('/audit', clinic);
    expect(await screen.findByText('Somebody whose name cannot be read')).toBeTruthy();
  });

  it('says of who was made Super Admin by the command line, and as what', async () => {
    const clinic = new AdminClinic();
    const detail = { superAdmin: true, managePortalSettings: true };
    const entry = { actorId: 'grant-admin', target: auditTarget.member(NURSE.uid) };
    clinic.audit('a', { ...entry, action: 'invite-staff', detail });
    clinic.audit('b', {
      ...entry,
      action: 'role',
      detail: { ...detail, given: true, active: true },
      at: NOON + HOUR,
    });
    renderSettings('/audit', clinic);
    await screen.findAllByRole('link', { name: 'Person: Nora Nurse' });
    const said = await texts();
    expect(said[0]).toMatch(/Who set up the clinic · Gave or took a role · .*Super Admin · .*given/);
    expect(said[1]).toMatch(/Who set up the clinic · Invited staff · .*Super Admin/);
  });

  it('says of a telephone number whose it is, and never which', async () => {
    const clinic = new AdminClinic();
    const entry = { actorId: ADMIN.uid, action: 'location-phone', target: auditTarget.settings } as const;
    clinic.audit('a', { ...entry, detail: { locationId: 'main', hasPhone: true } });
    clinic.audit('b', { ...entry, detail: { locationId: 'main', hasPhone: false }, at: NOON + HOUR });
    renderSettings('/audit', clinic);
    await screen.findAllByText('Ada Admin');
    const said = await texts();
    expect(said[0]).toMatch(/Changed the telephone number of a location · Main · number removed$/);
    expect(said[1]).toMatch(/Changed the telephone number of a location · Main · number entered$/);
  });

  it('says of which weekdays the hours were changed, and which holiday', async () => {
    const clinic = new AdminClinic();
    const entry = { actorId: ADMIN.uid, target: auditTarget.settings } as const;
    const detail = { friday: '09:00-12:00 13:00-14:00', saturday: '' };
    clinic.audit('a', { ...entry, action: 'opening-hours', detail });
    clinic.audit('b', {
      ...entry,
      action: 'save-holiday',
      detail: { day: '2025-12-25' },
      at: NOON + HOUR,
    });
    renderSettings('/audit', clinic);
    await screen.findAllByText('Ada Admin');
    const said = await texts();
    expect(said[0]).toMatch(/Saved a holiday · Thursday, December 25, 2025$/);
    expect(said[1]).toMatch(
      /Changed the opening hours · Friday: 09:00-12:00 13:00-14:00 · Saturday: Closed$/,
    );
  });

  it('says when readers are reminded', async () => {
    const clinic = new AdminClinic();
    [72, 12, null].forEach((hours, index) => {
      clinic.audit(`reminder-${String(index)}`, {
        action: 'reminder',
        target: auditTarget.settings,
        detail: { hours },
        at: NOON - index,
      });
    });
    renderSettings('/audit', clinic);
    expect((await texts()).map((line) => line.split(' · ').at(-1))).toEqual([
      'After 3 days',
      'After 12 hours',
      'No reminder',
    ]);
  });

  it('leads to the person and the chart that a line is about', async () => {
    renderSettings('/audit', withEvents());
    const chart = await screen.findByRole('link', { name: 'Chart: Pat Example · General care' });
    expect(chart.getAttribute('href')).toBe(`/settings/charts/${CHART}`);
    const person = await screen.findByRole('link', { name: 'Person: Nora Nurse' });
    expect(person.getAttribute('href')).toBe(`/settings/people/${NURSE.uid}`);
  });

  it('comes 25 at a time, and grows at its head meanwhile without losing a line', async () => {
    const clinic = new AdminClinic();
    for (let index = 0; index < 60; index += 1) {
      clinic.audit(`event-${String(index)}`, { at: NOON + index });
    }
    const { user } = renderSettings('/audit', clinic);
    expect(await lines()).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => {
      expect(await lines()).toHaveLength(50);
    });
    clinic.audit('new', { actorId: ADMIN.uid, at: NOON + HOUR });
    await waitFor(async () => {
      expect(await lines()).toHaveLength(51);
    });
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => {
      expect(await lines()).toHaveLength(61);
    });
    expect((await texts())[0]).toMatch(/Ada Admin/);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says when there is nothing', async () => {
    const { user } = renderSettings('/audit');
    expect(await screen.findByText('Nothing has happened yet.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Invited staff');
    expect(await screen.findByText('Nothing fits these filters.')).toBeTruthy();
  });
});

describe('the filters of the audit trail', () => {
  it('are who, found by name', async () => {
    const { user } = renderSettings('/audit', withEvents());
    expect(await lines()).toHaveLength(4);
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'nor');
    await user.click(await screen.findByRole('button', { name: /^Nora Nurse/ }));
    await waitFor(async () => {
      expect(await lines()).toHaveLength(1);
    });
    expect(screen.getByText('Only what Nora Nurse did')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Who' }));
    await user.click(screen.getByRole('button', { name: 'Show everybody' }));
    await waitFor(async () => {
      expect(await lines()).toHaveLength(4);
    });
  });

  it('are the chart, found by its patient, also together with who', async () => {
    const { user, address } = renderSettings('/audit', withEvents());
    expect(await lines()).toHaveLength(4);
    await user.type(screen.getByRole('searchbox', { name: 'Find a chart' }), 'pat');
    await user.click(await screen.findByRole('button', { name: /^Pat Example/ }));
    await waitFor(async () => {
      expect(await texts()).toEqual([expect.stringMatching(/The import/)]);
    });
    expect(address()).toBe(`/settings/audit?chart=${CHART}`);
    expect(screen.getByText('Only what is about Pat Example · General care')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Chart' }));
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'nor');
    await user.click(await screen.findByRole('button', { name: /^Nora Nurse/ }));
    expect(await screen.findByText('Nothing fits these filters.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show every chart' }));
    await waitFor(async () => {
      expect(await lines()).toHaveLength(1);
    });
  });

  it('are what, and can be cleared at once', async () => {
    const { user } = renderSettings('/audit', withEvents());
    await lines();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Gave or took a role');
    await waitFor(async () => {
      expect(await texts()).toEqual([expect.stringMatching(/Ada Admin/)]);
    });
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(async () => {
      expect(await lines()).toHaveLength(4);
    });
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('are the reader’s days, both included', async () => {
    const clinic = new AdminClinic();
    const local = (day: number, hour: number, minute: number) =>
      new Date(2026, 0, day, hour, minute).getTime();
    clinic.audit('before', { actorId: 'before', at: local(14, 23, 59) });
    clinic.audit('first', { actorId: 'import', at: local(15, 0, 0) });
    clinic.audit('last', { actorId: 'seed', at: local(16, 23, 59) });
    clinic.audit('after', { actorId: 'after', at: local(17, 0, 0) });
    renderSettings('/audit', clinic);
    expect(await lines()).toHaveLength(4);
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-01-15' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-01-16' } });
    await waitFor(async () => {
      expect(await texts()).toEqual([
        expect.stringMatching(/The demo data/),
        expect.stringMatching(/The import/),
      ]);
    });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-01-14' } });
    expect(await screen.findByText('The last day is before the first.')).toBeTruthy();
  });

  it('stand in the address: a person’s page leads to what they did', async () => {
    const { user } = renderSettings(`/people/${NURSE.uid}`, withEvents());
    await user.click(await screen.findByRole('link', { name: 'Show what they did' }));
    expect(await screen.findByText('Only what Nora Nurse did')).toBeTruthy();
    expect(await lines()).toHaveLength(1);
  });

  it('ignore what is none', async () => {
    renderSettings('/audit?who=no_id&what=nothing&from=yesterday&to=2026-99-99', withEvents());
    expect(await lines()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });
});

describe('the file of the audit trail', () => {
  const saved = () => {
    const files: { readonly name: string; readonly blob: Blob }[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:file';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.at(-1);
      if (blob !== undefined) files.push({ name: this.download, blob });
    });
    return files;
  };
  const textOf = (blob = new Blob()) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(typeof reader.result === 'string' ? reader.result : '');
      };
      reader.readAsText(blob);
    });
  const bytesOf = (blob = new Blob()) =>
    new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result instanceof ArrayBuffer ? reader.result : new ArrayBuffer());
      };
      reader.readAsArrayBuffer(blob);
    });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const make = () => screen.findByRole('button', { name: 'Download as a table (CSV)' });

  it('has all lines that the filters let through, with the name of who did it', async () => {
    const files = saved();
    const clinic = withEvents();
    for (let index = 0; index < 120; index += 1)
      clinic.audit(`sent-${String(index)}`, { at: NOON - 1 - index });
    const { user } = renderSettings('/audit?what=message-sent', clinic);
    await user.click(await make());
    expect(await screen.findByText('121 lines are in the file.')).toBeTruthy();
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^audit-trail-\d{4}-\d\d-\d\d\.csv$/),
    ]);
    const rows = (await textOf(files[0]?.blob)).trimEnd().split('\r\n');
    expect(rows).toHaveLength(122);
    expect(rows[0]).toMatch(/^at,actor,actor_id,action/);
    expect(rows[1]).toMatch(/^2026-01-15T.*,Nora Nurse,nurse,message-sent,/);
    const start = new Uint8Array(await bytesOf(files[0]?.blob)).slice(0, 3);
    expect([...start]).toEqual([0xef, 0xbb, 0xbf]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Gave or took a role');
    await waitFor(() => {
      expect(screen.queryByText('121 lines are in the file.')).toBeNull();
    });
  });

  it('has the lines of somebody whose membership is malformed, without the name', async () => {
    const files = saved();
    const clinic = withEvents();
    clinic.store.set(memberPath(CLINIC, NURSE.uid), { kind: 'staff' });
    const { user } = renderSettings('/audit', clinic);
    await user.click(await make());
    expect(await screen.findByText('4 lines are in the file.')).toBeTruthy();
    const rows = (await textOf(files[0]?.blob)).trimEnd().split('\r\n');
    expect(rows.at(-1)).toMatch(/^2026-01-15T.*,,nurse,message-sent,/);
  });

  it('says that it could not be made', async () => {
    const files = saved();
    const clinic = withEvents();
    const { user } = renderSettings('/audit', clinic);
    await lines();
    clinic.store.forbid(collectionPath(CLINIC, 'auditEvents'));
    await user.click(await make());
    expect(await screen.findByText(/The file could not be made\./)).toBeTruthy();
    expect(files).toEqual([]);
  });
});
