import { changed, type WholeWrite } from '@my-messages/domain/derived/document-write';
import { chartPath, memberPath } from '@my-messages/domain/paths';
import { beforeEach, expect, it } from 'vitest';
import { checkWrite } from '../directory/check-write';
import {
  carePlan,
  encounter,
  patient,
  planContext,
  planOf,
  practitioner,
  relative,
  type Resource,
} from './bundle-for-test';
import type { Directory } from './directory';
import { directoryForTest } from './directory-for-test';
import { PassedOverList } from './fhir/passed-over';
import { bringIn } from './bring-in';
import { importedChartId, personId } from './ids';

const patientId = personId('clinic', 'Patient', 'patient');
const doctorId = personId('clinic', 'Practitioner', 'doctor');
const chartId = importedChartId('clinic', 'CarePlan', 'a');
const chart = chartPath('clinic', chartId);

let directory: Directory;
/** What the latest import wrote. */
let commits: (readonly WholeWrite[])[];

beforeEach(() => {
  const inMemory = directoryForTest();
  directory = {
    ...inMemory,
    write: async (paths, decide) => {
      const changes = await inMemory.write(paths, decide);
      changes.writes.forEach(checkWrite);
      commits.push(changes.writes);
      return changes;
    },
  };
});

/** Imports, and says the lines that this left, `action target` with what else there is. */
async function linesOf(...resources: readonly Resource[]) {
  commits = [];
  const site = {
    organizationId: 'clinic',
    locationId: 'main',
    now: planContext.now,
    available: true,
    staffSecondFactor: false,
  };
  const context = { ...site, demoAccounts: false, demoPassword: null, passedOver: new PassedOverList() };
  await bringIn(directory, context, planOf(...resources));
  return commits
    .flat()
    .filter(({ path }) => path.startsWith('organizations/clinic/auditEvents/'))
    .map(({ kind, data }) => {
      expect(kind).toBe('create');
      expect(data).toMatchObject({ actorId: 'import', at: { seconds: expect.any(Number) as unknown } });
      return `${String(data?.['action'])} ${String(data?.['target'])} ${JSON.stringify(data?.['detail'])}`;
    });
}

const first = [patient(), practitioner('doctor'), carePlan('a'), encounter('doctor')];
const connection = `{"chartId":"${chartId}","uid":"${patientId}"`;

it('says who and what is new, who is on a care team, and who is connected to what', async () => {
  expect((await linesOf(...first)).sort()).toEqual(
    [
      `add-person members/${patientId} {}`,
      `add-person members/${doctorId} {"availableForPortalMessages":true}`,
      `add-chart charts/${chartId} {"locationId":"main"}`,
      `care-team charts/${chartId} {"uid":"${doctorId}","assigned":true}`,
      `connect connections/${chartId}_${patientId} ${connection},"relationship":"self"}`,
    ].sort(),
  );
});

it('says that somebody new is inactive, and that a chart is closed', async () => {
  const inactive = practitioner('doctor', { active: false });
  expect(await linesOf(patient(), inactive)).toContain(`activity members/${doctorId} {"active":false}`);
  await linesOf(...first);
  const closed = await linesOf(patient(), carePlan('a', { status: 'completed' }), encounter('doctor'));
  expect(closed).toContain(`chart-status charts/${chartId} {"status":"closed"}`);
});

it('says nothing of what is there, nor of a name', async () => {
  await linesOf(...first);
  expect(await linesOf(...first)).toEqual([]);
  const renamed = patient({ name: [{ family: 'Other', given: ['Name'] }] });
  expect(await linesOf(renamed, ...first.slice(1))).toEqual([]);
  expect(commits.flat().map(({ path }) => path)).toContain(memberPath('clinic', patientId));
});

it('says who has come to a care team and who has gone from it', async () => {
  await linesOf(...first);
  const goneId = personId('clinic', 'Practitioner', 'gone');
  const stored = (await directory.read([chart])).get(chart) ?? {};
  const write = changed(chartPath('clinic', chartId), stored, { careTeamIds: [goneId] });
  await directory.write([], () => ({ writes: [write], outcomes: [] }));
  expect((await linesOf(...first)).sort()).toEqual(
    [
      `care-team charts/${chartId} {"uid":"${doctorId}","assigned":true}`,
      `care-team charts/${chartId} {"uid":"${goneId}","assigned":false}`,
    ].sort(),
  );
});

it('says who is connected no longer', async () => {
  const child = patient({ birthDate: '2016-01-01' });
  const mother = (more: Partial<Resource> = {}) => relative('Mo', 'MTH', more);
  await linesOf(child, mother(), carePlan('a'));
  const motherId = personId('clinic', 'RelatedPerson', 'Mo');
  const lines = await linesOf(child, mother({ active: false }), carePlan('a'));
  expect(lines).toEqual([
    `disconnect connections/${chartId}_${motherId} {"chartId":"${chartId}","uid":"${motherId}"}`,
  ]);
});

it('leaves each line in the commit of what it says', async () => {
  const plans = Array.from({ length: 300 }, (_, index) => carePlan(`plan-${String(index)}`));
  await linesOf(patient(), ...plans);
  expect(commits.length).toBeGreaterThan(1);
  for (const writes of commits) {
    const paths = writes.map(({ path }) => path.replace('organizations/clinic/', ''));
    const targets = writes.flatMap(({ data }) =>
      data !== null && 'actorId' in data ? [data['target']] : [],
    );
    expect(targets.filter((target) => !paths.includes(String(target)))).toEqual([]);
  }
});
