import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { afterAll, expect, it, vi } from 'vitest';
import { closeAdmin } from '../support/admin';
import { counts, emptyOrganization } from '../support/import-run';

const TEMPLATE = 'ops/import/csv/template';

// Every test runs the command, some of them several times.
vi.setConfig({ testTimeout: 120_000 });

afterAll(closeAdmin);

it('imports the template with readable documents, and a second time without any change', async () => {
  const { importInto, documents, state } = await emptyOrganization();
  const rehearsal = await importInto(TEMPLATE, '--dry-run');
  expect(await state()).toEqual({});
  const first = await importInto(TEMPLATE);
  expect(first).toMatchObject({ code: 0 });
  const members = (await documents('members')).map(({ id, data }) => parseMember(id, data));
  const charts = (await documents('charts')).map(({ id, data }) => parseChart(id, data));
  const cards = (await documents('staff')).map(({ id, data }) => parseStaffCard(id, data));
  const connections = (await documents('connections')).map(({ id, data }) => parseConnection(id, data));
  expect([members, charts, cards, connections].map(({ length }) => length)).toEqual([6, 3, 3, 6]);
  for (const run of [rehearsal, first]) {
    expect(counts(run, 'people')).toEqual([6, 0, 0]);
    expect(counts(run, 'charts')).toEqual([3, 0, 0]);
    expect(counts(run, 'connections')).toEqual([6, 0, 0]);
    expect(counts(run, 'files imported')).toEqual([5]);
    expect(counts(run, 'too young')).toEqual([1]);
  }

  const before = await state();
  const second = await importInto(TEMPLATE);
  expect(counts(second, 'people')).toEqual([0, 0, 6]);
  expect(await state()).toEqual(before);
});

it('lists every bad row, and writes nothing', async () => {
  const { importInto, state } = await emptyOrganization();
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  await cp(TEMPLATE, folder, { recursive: true });
  await writeFile(join(folder, 'care-teams.csv'), 'chart_id,staff_id\nC1,S1\nC1,S8\nC9,S1\n');
  const result = await importInto(folder);
  await rm(folder, { recursive: true });
  expect(result.code).toBe(1);
  expect(result.output).toContain(
    'care-teams.csv, row 3, staff_id: is not in staff.csv\n' +
      'care-teams.csv, row 4, chart_id: is not in charts.csv\n\nNothing was written. Places to mend: 2.',
  );
  expect(result.output).not.toContain('Sample');
  expect(await state()).toEqual({});
});
