import { LIMITS } from '@my-messages/domain/limits';
import { describe, expect, it } from 'vitest';
import { WRITES_PER_COMMIT } from '../directory/document-store';
import {
  carePlan,
  episode,
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

/** A directory in memory that counts its commits, and gives out after `commits` of them. */
function directoryOf(commits = Infinity) {
  const inMemory = directoryForTest();
  const sizes: number[] = [];
  const state = { left: commits };
  const directory: Directory = {
    ...inMemory,
    write: async (paths, decide) => {
      if (state.left === 0) throw new Error('The connection is gone.');
      state.left -= 1;
      const changes = await inMemory.write(paths, decide);
      sizes.push(changes.writes.length);
      return changes;
    },
  };
  const connected = async (uid: string) => [...(await directory.connections('clinic', [uid])).keys()];
  return { directory, sizes, state, connected };
}

async function run(directory: Directory, ...resources: readonly Resource[]) {
  const passedOver = new PassedOverList();
  const site = {
    organizationId: 'clinic',
    locationId: 'main',
    now: planContext.now,
    available: false,
    staffSecondFactor: false,
  };
  const context = { ...site, demoAccounts: false, demoPassword: null, passedOver };
  const { outcomes } = await bringIn(directory, context, planOf(...resources));
  return { outcomes, passedOver: passedOver.all.map(({ kind, path }) => `${kind} ${path}`) };
}

/** The paths of the connections to the charts of these episodes. */
const to = (uid: string, ...episodes: readonly string[]) =>
  episodes.map(
    (id) => `organizations/clinic/connections/${importedChartId('clinic', 'EpisodeOfCare', id)}_${uid}`,
  );

/** So many episodes that have ended, each later than the one before; the first is the entry after `before` others. */
const ended = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    episode(`ended-${index}`, {
      status: 'finished',
      period: { start: '1960-01-01', end: `${1960 + index}-02-01` },
    }),
  );

describe('a patient with more charts than anybody is connected to', () => {
  const many = [patient(), practitioner('doctor'), ...ended(54), episode('now')];

  it('is connected to those that are open, and of the ended ones to the latest; the others are named', async () => {
    const { directory, connected } = directoryOf();
    const { outcomes, passedOver } = await run(directory, ...many);
    expect(outcomes.filter(({ of }) => of === 'charts')).toHaveLength(55);
    const found = await connected(patientId);
    expect(found).toHaveLength(LIMITS.connectionsPerPerson);
    expect(found).toEqual(expect.arrayContaining(to(patientId, 'now', 'ended-53', 'ended-5')));
    // The entries after patient and clinician are the episodes, the first of which ended first.
    expect(passedOver).toEqual([6, 5, 4, 3, 2].map((entry) => `connection entry[${entry}].resource`));
  });

  it('stays connected to the same when imported again, and is told the same', async () => {
    const { directory, connected } = directoryOf();
    const first = await run(directory, ...many);
    const before = await connected(patientId);
    const again = await run(directory, ...many);
    expect(new Set(again.outcomes.map(({ change }) => change))).toEqual(new Set(['unchanged']));
    expect(again.passedOver).toEqual(first.passedOver);
    expect(await connected(patientId)).toEqual(before);
  });

  it('is connected to a new one that is open, for which the one that ended first makes way', async () => {
    const { directory, connected } = directoryOf();
    await run(directory, patient(), ...ended(50));
    expect(await connected(patientId)).toHaveLength(50);
    await run(directory, patient(), ...ended(50), episode('now'));
    const found = await connected(patientId);
    expect(found).toHaveLength(50);
    expect(found).toEqual(expect.arrayContaining(to(patientId, 'now', 'ended-1')));
    expect(found).not.toEqual(expect.arrayContaining(to(patientId, 'ended-0')));
  });

  it('counts what a guardian is connected to elsewhere', async () => {
    const { directory, connected } = directoryOf();
    const account = { telecom: [{ system: 'email', value: 'home@example.com' }] };
    const child = (id: string) =>
      patient({ id, birthDate: '2016-01-01', name: [{ family: 'Example', given: [id] }] });
    const of = (id: string) => ({ patient: { reference: `Patient/${id}` } });
    const guardian = (id: string) =>
      relative(`guardian-${id}`, 'GUARD', { ...of(id), ...account, name: [{ text: 'Gil' }] });
    const charts = (id: string, count: number) =>
      Array.from({ length: count }, (_, index) => episode(`${id}-${index}`, of(id)));
    await run(directory, child('ann'), guardian('ann'), ...charts('ann', 40));
    const { passedOver } = await run(directory, child('ben'), guardian('ben'), ...charts('ben', 20));
    expect(await connected(personId('clinic', 'RelatedPerson', 'guardian-ann'))).toHaveLength(50);
    expect(await connected(personId('clinic', 'Patient', 'ben'))).toHaveLength(20);
    expect(passedOver).toHaveLength(10);
  });
});

describe('a patient who does not fit into one commit', () => {
  const plans = Array.from({ length: 600 }, (_, index) => carePlan(`plan-${String(index)}`));
  const large = [
    patient(),
    practitioner('doctor'),
    ...['Ann', 'Ben', 'Cy', 'Di'].map((id) => relative(id, 'GUAR')),
    ...plans,
  ];

  it('is imported in several', async () => {
    const { directory, sizes, connected } = directoryOf();
    const { outcomes } = await run(directory, ...large);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(WRITES_PER_COMMIT);
    expect(outcomes.filter(({ of, change }) => of === 'charts' && change === 'new')).toHaveLength(600);
    const charts = plans.slice(0, 50).map(({ id }) => importedChartId('clinic', 'CarePlan', id as string));
    for (const uid of [patientId, personId('clinic', 'RelatedPerson', 'Di')]) {
      const paths = charts.map((id) => `organizations/clinic/connections/${id}_${uid}`);
      expect((await connected(uid)).sort()).toEqual(paths.sort());
    }
  });

  it('lacks nothing after an import that broke off is run again, wherever that was', async () => {
    const whole = directoryOf();
    await run(whole.directory, ...large);
    for (let commits = 1; commits < whole.sizes.length; commits += 1) {
      const { directory, state, connected } = directoryOf(commits);
      await expect(run(directory, ...large)).rejects.toThrow('The connection is gone.');
      state.left = Infinity;
      await run(directory, ...large);
      for (const uid of [patientId, personId('clinic', 'RelatedPerson', 'Di')]) {
        expect((await connected(uid)).sort()).toEqual((await whole.connected(uid)).sort());
      }
    }
  });

  it('gets in several all those who come to many charts that are there', async () => {
    const { directory, sizes, connected } = directoryOf();
    const there = [patient(), practitioner('doctor'), ...plans.slice(0, 50)];
    await run(directory, ...there);
    sizes.length = 0;
    const relatives = Array.from({ length: 12 }, (_, index) => relative(`Rel-${String(index)}`, 'GUAR'));
    await run(directory, ...there, ...relatives);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(WRITES_PER_COMMIT);
    for (const { id } of relatives)
      expect(await connected(personId('clinic', 'RelatedPerson', id as string))).toHaveLength(50);
  });

  it('is never connected to a chart that is not there', async () => {
    const whole = directoryOf();
    await run(whole.directory, ...large);
    for (let commits = 1; commits < whole.sizes.length; commits += 1) {
      const { directory, connected } = directoryOf(commits);
      await run(directory, ...large).catch(() => undefined);
      const paths = await connected(patientId);
      const charts = paths.map((path) => path.replace('/connections/', '/charts/').replace(/_.*$/, ''));
      expect((await directory.read(charts)).size).toBe(charts.length);
    }
  });
});
