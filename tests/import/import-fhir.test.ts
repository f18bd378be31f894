import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { collectionPath, organizationPath, type OrganizationCollection } from '@my-messages/domain/paths';
import { organizationDoc } from '@my-messages/domain/testing/documents';
import { deleteApp, initializeApp, type App } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { bundleFolder } from '../support/bundle-folder';
import { requiredVariable } from '../support/environment';

const OWN = 'tests/support/fhir';
const BROKEN = 'tests/support/fhir-broken';
/** The shared bundles where they are, and always the project's own. */
const FOLDERS = [...new Set([bundleFolder(), OWN])];

// Every test runs the command, some of them several times.
vi.setConfig({ testTimeout: 120_000 });

let app: App;
let organizationId: string;

beforeAll(() => {
  app = initializeApp({ projectId: requiredVariable('GCLOUD_PROJECT') }, 'import');
});
afterAll(() => deleteApp(app));

beforeEach(async () => {
  organizationId = `import-${randomUUID().slice(0, 8)}`;
  await getFirestore(app).doc(organizationPath(organizationId)).set(organizationDoc());
});

interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs the command as a person would, in the tests' project. */
function run(args: readonly string[], environment: Record<string, string | undefined> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['tools/run.mjs', 'import-fhir', ...args],
      { env: { ...process.env, ...environment } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: `${stdout}\n${stderr}` });
      },
    );
  });
}

const importInto = (...args: string[]) => run([...args, '--org', organizationId]);

/** The numbers behind a label of the summary. */
function counts({ output }: Run, label: string): number[] {
  const line = output.split('\n').find((text) => text.trim().startsWith(label));
  return (line ?? '').replace(label, '').trim().split(/\s+/).map(Number);
}

async function documents(collection: OrganizationCollection) {
  const { docs } = await getFirestore(app).collection(collectionPath(organizationId, collection)).get();
  return docs.map((document) => ({
    id: document.id,
    path: document.ref.path,
    data: document.data(),
    writtenAt: document.updateTime.toMillis(),
  }));
}

/** Every document of the organization with the time of its last write. */
async function state(): Promise<Record<string, number>> {
  const all = await Promise.all(
    (['members', 'staff', 'charts', 'connections', 'auditEvents'] as const).map((collection) =>
      documents(collection),
    ),
  );
  return Object.fromEntries(all.flat().map(({ path, writtenAt }) => [path, writtenAt]));
}

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
  const record = await getAuth(app).getUser(patient?.uid ?? '');
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
    const result = await run([OWN, '--org', 'nowhere']);
    expect(result.code).toBe(1);
    expect(result.output).toContain('There is no organization nowhere');
  });

  it('to guess between several locations', async () => {
    await getFirestore(app)
      .doc(organizationPath(organizationId))
      .update({ 'messaging.locations.north': { name: 'North', enabled: true } });
    const result = await importInto(OWN);
    expect(result.code).toBe(1);
    expect(result.output).toContain('Choose a location with --location');
    expect(result.output).toContain('main, north');
    expect(await importInto(OWN, '--location', 'north')).toMatchObject({ code: 0 });
  });

  it('to hang where no emulator runs', async () => {
    const result = await run([OWN, '--org', organizationId], { FIRESTORE_EMULATOR_HOST: '127.0.0.1:9' });
    expect(result.code).toBe(1);
    expect(result.output).toContain('does not answer at 127.0.0.1:9');
  });
});
