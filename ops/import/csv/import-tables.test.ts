import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkWrite } from '../../directory/check-write';
import { bringIn } from '../bring-in';
import type { Directory } from '../directory';
import { directoryForTest } from '../directory-for-test';
import { PassedOverList } from '../fhir/passed-over';
import { withFiles } from '../files-for-test';
import type { ImportPlan } from '../import-plan';
import { sourceFiles } from '../source-files';
import { importTables, readTables } from './import-tables';
import { TABLE_NAMES } from './tables';

const TEMPLATE = 'ops/import/csv/template';
const NOW = Date.UTC(2026, 4, 20);

/** The template with some tables instead of its own; null leaves one out. */
async function run(
  given: Readonly<Record<string, string | null>>,
  directory: Directory,
  fails: (plan: ImportPlan) => boolean = () => false,
) {
  const contents = new Map<string, string>();
  for (const name of TABLE_NAMES) contents.set(name, await readFile(join(TEMPLATE, name), 'utf8'));
  for (const [name, content] of Object.entries(given)) {
    if (content === null) contents.delete(name);
    else contents.set(name, content);
  }
  const tables = await withFiles(Object.fromEntries(contents), readTables);
  const said: string[] = [];
  const plans: ImportPlan[] = [];
  const outcomes: string[] = [];
  const passedOver = new PassedOverList();
  const context = { organizationId: 'clinic', minimumAccountAge: 18, now: NOW, passedOver };
  const site = {
    locationId: 'main',
    available: false,
    staffSecondFactor: false,
    demoAccounts: false,
    demoPassword: null,
  };
  const progress = { step: () => undefined, say: (text: string) => said.push(text), stop: () => undefined };
  const imported = await importTables(tables, () => progress, {
    context,
    bring: async (plan) => {
      if (fails(plan)) throw Object.assign(new Error('Ada Sample'), { code: 'unavailable' });
      plans.push(plan);
      outcomes.push(
        ...(await bringIn(directory, { ...context, ...site }, plan)).outcomes.map(
          ({ of, change }) => `${of} ${change}`,
        ),
      );
    },
  });
  return { imported, plans, said, outcomes };
}

let written: Map<string, Readonly<Record<string, unknown>>>;
let directory: Directory;

beforeEach(() => {
  written = new Map();
  const inner = directoryForTest();
  directory = {
    ...inner,
    write: async (paths, decide) => {
      const changes = await inner.write(paths, decide);
      for (const write of changes.writes) {
        checkWrite(write);
        if (write.data !== null) written.set(write.path, write.data);
      }
      return changes;
    },
  };
});

const documents = (collection: string) =>
  [...written].flatMap(([path, data]) =>
    path.startsWith(`organizations/clinic/${collection}/`) ? [data] : [],
  );
const named = (collection: string, name: string) =>
  documents(collection).find(({ displayName, label }) => displayName === name || label === name);

describe('the template', () => {
  it('becomes people, charts, teams and connections, with lines of the audit trail', async () => {
    const { imported } = await run({}, directory);
    expect(imported).toEqual({ files: 5, failed: 0, passedOver: [] });
    expect(named('members', 'Ada Sample')).toMatchObject({
      kind: 'portal',
      email: 'ada.sample@example.com',
      acceptedAt: null,
    });
    // Too young for an account.
    expect(named('members', 'Tim Sample')).toMatchObject({ email: null });
    expect(named('members', 'Noor Sample')).toMatchObject({
      kind: 'staff',
      availableForPortalMessages: true,
    });
    expect(named('members', 'Fay Sample')).toMatchObject({
      availableForPortalMessages: false,
      superAdmin: false,
    });
    expect(named('staff', 'Dr. Ben Sample')).toMatchObject({ title: 'Pediatrician' });
    const asthma = named('charts', 'Asthma care');
    expect(asthma).toMatchObject({ patientName: 'Tim Sample', locationId: 'main', status: 'open' });
    expect(asthma?.['careTeamIds']).toHaveLength(2);
    expect(named('charts', 'Hearing tests')).toMatchObject({ status: 'closed' });
    const relationships = documents('connections').map(
      ({ displayName, relationship }) => `${String(displayName)} ${String(relationship)}`,
    );
    expect(relationships.sort()).toEqual([
      'Ada Sample guarantor',
      'Ada Sample self',
      'Mo Sample guardian',
      'Mo Sample guardian',
      'Tim Sample self',
      'Tim Sample self',
    ]);
    expect(documents('auditEvents').filter(({ action }) => action === 'connect')).toHaveLength(6);
  });

  it('changes nothing the second time', async () => {
    await run({}, directory);
    written.clear();
    const { outcomes } = await run({}, directory);
    expect(new Set(outcomes)).toEqual(
      new Set(['people unchanged', 'charts unchanged', 'connections unchanged']),
    );
    expect([...written.keys()]).toEqual([]);
  });

  it('is found with the names that the command takes', async () => {
    expect((await sourceFiles([TEMPLATE])).length).toBe(TABLE_NAMES.length);
  });
});

it('brings staff first, then together what connections join', async () => {
  const { plans } = await run(
    {
      'portal-users.csv':
        'portal_user_id,name,email,birth_date\nP1,Ada Sample,,\nP2,Tim Sample,,\nP3,Mo Sample,,\nP4,Una Sample,,\n',
      'connections.csv':
        'chart_id,portal_user_id,relationship\nC1,P1,self\nC2,P2,self\nC2,P3,guardian\nC3,P3,guardian\n',
    },
    directory,
  );
  const people = plans.map((plan) =>
    plan.people
      .map(({ recordId }) => recordId)
      .sort()
      .join(' '),
  );
  expect(people).toEqual(['S1 S2 S3', 'P1 S1', 'P2 P3 S1 S2', 'P4']);
  expect(plans.map(({ charts }) => charts.length)).toEqual([0, 1, 2, 0]);
});

it('looks at the age of patients, and of others where it is known', async () => {
  const { plans } = await run(
    {
      'portal-users.csv':
        'portal_user_id,name,email,birth_date\nP1,Ada,a@example.com,\nP2,Tim,t@example.com,2018-01-01\nP3,Mo,m@example.com,2012-01-01\nP4,Una,u@example.com,\n',
      'connections.csv':
        'chart_id,portal_user_id,relationship\nC1,P1,self\nC2,P2,self\nC2,P3,guardian\nC2,P4,guardian\n',
    },
    directory,
  );
  const people = plans.flatMap((plan) => plan.people.filter(({ kind }) => kind === 'portal'));
  expect(people.map(({ recordId, noAccount, email }) => [recordId, noAccount, email])).toEqual([
    ['P1', 'age unknown', null],
    ['P2', 'too young', null],
    ['P3', 'too young', null],
    ['P4', null, 'u@example.com'],
  ]);
});

it('says which part could not be brought in, without what stands there, and goes on', async () => {
  const { imported, said } = await run({}, directory, ({ charts }) =>
    charts.some(({ label }) => label === 'Asthma care'),
  );
  expect(said).toEqual(['charts.csv, row 2 could not be imported: Error unavailable']);
  expect(imported).toMatchObject({ files: 4, failed: 1 });
  expect(documents('staff')).toHaveLength(3);
});

describe('refuses, before anything is written', () => {
  it.each<[string, Record<string, string | null>, string]>([
    [
      'bad rows',
      { 'care-teams.csv': 'chart_id,staff_id\nC1,S8\nC1,S9\n' },
      'care-teams.csv, row 3, staff_id: is not in staff.csv\n\nNothing was written. Places to mend: 2.',
    ],
    [
      'a single one',
      { 'care-teams.csv': 'chart_id,staff_id\nC1,S1\n,\nC1,S9\n' },
      '\n\nNothing was written. Places to mend: 1.',
    ],
    [
      'a table that is missing',
      { 'care-teams.csv': null },
      'care-teams.csv is missing. An import of tables needs staff.csv, charts.csv',
    ],
    ['a table of another name', { 'people.csv': '' }, 'people.csv is none of staff.csv, charts.csv'],
    ['a table twice', { 'Staff.CSV': '' }, 'are one table'],
  ])('%s', async (_, given, message) => {
    await expect(run(given, directory)).rejects.toThrow(message);
    expect(written.size).toBe(0);
  });
});
