import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { organizationPath } from '@my-messages/domain/paths';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { adminAuth, adminFirestore, closeAdmin } from '../support/admin';
import { bundleFolder } from '../support/bundle-folder';
import { counts, emptyOrganization, runImport } from '../support/import-run';

const OWN = 'tests/support/fhir';
const BROKEN = 'tests/support/fhir-broken';
/** The shared bundles where they are, and always the project's own. */
const FOLDERS = [...new Set([bundleFolder(), OWN])];

// Every test runs the command, some of them several times.
vi.setConfig({ testTimeout: 120_000 });

type Organization = Awaited<ReturnType<typeof emptyOrganization>>;

let organizationId: string;
let importInto: Organization['importInto'];
let documents: Organization['documents'];
let state: Organization['state'];

afterAll(closeAdmin);

beforeEach(async () => {
  ({ organizationId, importInto, documents, state } = await emptyOrganization());
});

describe.each(FOLDERS)('the bundles of %s', (folder) => {
  it('are imported with readable documents, and a second time without any change', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).length;
    const first = await importInto(folder);
    expect(first).toMatchObject({ code: 0 });
    expect(counts(first, 'files imported')).toEqual([files]);

    const members = (await documents('members')).map(({ id, data }) => parseMember(id, data));
    const charts = (await documents('charts')).map(({ id, data }) => parseChart(id, data));
    const cards = (await documents('staff')).map(({ id, data }) => parseStaffCard(id, data));
    const connections = (await documents('connections')).map(({ id, data }) => parseConnection(id, data));
    expect(counts(first, 'people')).toEqual([members.length, 0, 0]);
    expect(counts(first, 'charts')).toEqual([charts.length, 0, 0]);
    expect(counts(first, 'connections')).toEqual([connections.length, 0, 0]);
    expect(charts.length).toBeGreaterThanOrEqual(files);
    const staffIds = cards.map(({ uid }) => uid);
    expect(charts.flatMap(({ careTeamIds }) => careTeamIds).filter((uid) => !staffIds.includes(uid))).toEqual(
      [],
    );
    expect(charts.filter(({ careTeamIds }) => careTeamIds.length === 0)).toEqual([]);

    const lines = (await documents('auditEvents')).map(({ id, data }) => parseAuditEvent(id, data));
    const added = lines.filter(({ action }) => action === 'add-person').map(({ target }) => target);
    expect(added.sort()).toEqual(members.map(({ uid }) => `members/${uid}`).sort());
    expect(lines.filter(({ action }) => action === 'connect')).toHaveLength(connections.length);

    const before = await state();
    const second = await importInto(folder);
    expect(second).toMatchObject({ code: 0 });
    expect(counts(second, 'people')).toEqual([0, 0, members.length]);
    expect(await state()).toEqual(before);
  });

  it('are only counted in a dry run', async () => {
    const rehearsal = await importInto(folder, '--dry-run', '--demo-accounts');
    expect(rehearsal).toMatchObject({ code: 0 });
    expect(await state()).toEqual({});
    const real = await importInto(folder, '--demo-accounts');
    for (const label of ['people', 'charts', 'connections', 'people without an account']) {
      expect(counts(rehearsal, label), label).toEqual(counts(real, label));
    }
  });
});

it('knows guardian, guarantor, role and closed episode of the child in the own bundles', async () => {
  await importInto(OWN);
  const connections = (await documents('connections')).map(({ id, data }) => parseConnection(id, data));
  const charts = (await documents('charts')).map(({ id, data }) => parseChart(id, data));
  const open = charts.find(({ label }) => label === 'Asthma care');
  const on = connections.filter(({ chartId }) => chartId === open?.id);
  expect(on.map(({ relationship }) => relationship).sort()).toEqual(['guarantor', 'guardian', 'self']);
  expect(charts.find(({ label }) => label === 'Hearing tests')?.status).toBe('closed');
  const titles = (await documents('staff'))
    .map(({ id, data }) => parseStaffCard(id, data))
    .filter(({ uid }) => open?.careTeamIds.includes(uid))
    .map(({ title }) => title);
  expect(titles.sort()).toEqual(['Clinician', 'Pediatrician']);
});

it('reports a broken bundle with its place, and imports the rest', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  const whole = await readFile(join(OWN, 'adult-two-care-plans.json'), 'utf8');
  await writeFile(join(folder, 'cut-short.json'), whole.slice(0, whole.length / 2));
  const result = await importInto(folder, BROKEN, OWN);
  await rm(folder, { recursive: true });
  expect(result.code).toBe(1);
  expect(result.output).toContain('cut-short.json: (file) is not JSON');
  expect(result.output).toContain('wrong-types.json: entry[0].resource.name is missing');
  expect(result.output).not.toContain('Specimen');
  expect(counts(result, 'files failed')).toEqual([2]);
  expect(counts(result, 'files imported')).toEqual([2]);
  const names = (await documents('members')).map(({ id, data }) => parseMember(id, data).displayName);
  expect(names).toContain('Zoë Ada Exámple');
});

it('makes demo accounts that can sign in, and lists them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  const file = join(folder, 'accounts.json');
  await importInto(OWN, '--demo-accounts', '--accounts-out', file);
  const text = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  const accounts = v.parse(
    v.array(
      v.object({ uid: v.string(), kind: v.string(), email: v.string(), chartIds: v.array(v.string()) }),
    ),
    JSON.parse(text),
  );
  const patient = accounts.find(({ email }) => email.startsWith('zoe.ada.example.'));
  expect(patient).toMatchObject({ kind: 'portal' });
  expect(patient?.chartIds).toHaveLength(2);
  const record = await adminAuth().getUser(patient?.uid ?? '');
  expect(record).toMatchObject({ email: patient?.email, emailVerified: true });
  // The browser keeps an account's profile: no name is in it.
  expect(record.displayName).toBeUndefined();
  expect(record.providerData.map(({ providerId }) => providerId)).toEqual(['password']);
});

describe('refuses', () => {
  it('demo accounts outside demo projects', async () => {
    const result = await importInto(OWN, '--demo-accounts', '--project', 'clinic-prod');
    expect(result.code).toBe(1);
    expect(result.output).toContain('never in project clinic-prod');
  });

  it('a cloud project while the environment points at emulators', async () => {
    const result = await importInto(OWN, '--project', 'clinic-prod');
    expect(result.code).toBe(1);
    expect(result.output).toContain('Project clinic-prod is in the cloud');
  });

  it('an organization that does not exist', async () => {
    const result = await runImport([OWN, '--org', 'nowhere']);
    expect(result.code).toBe(1);
    expect(result.output).toContain('There is no organization nowhere');
  });

  it('to guess between several locations', async () => {
    await adminFirestore()
      .doc(organizationPath(organizationId))
      .update({ 'messaging.locations.north': { name: 'North', enabled: true } });
    const result = await importInto(OWN);
    expect(result.code).toBe(1);
    expect(result.output).toContain('Choose a location with --location');
    expect(result.output).toContain('main, north');
    expect(await importInto(OWN, '--location', 'north')).toMatchObject({ code: 0 });
  });

  it('to hang where no emulator runs', async () => {
    const result = await runImport([OWN, '--org', organizationId], {
      FIRESTORE_EMULATOR_HOST: '127.0.0.1:9',
    });
    expect(result.code).toBe(1);
    expect(result.output).toContain('does not answer at 127.0.0.1:9');
  });
});
