import { describe, expect, it } from 'vitest';
import {
  bundleText,
  carePlan,
  careTeam,
  encounter,
  episode,
  member,
  patient,
  planText,
  practitioner,
  relative,
  type Resource,
} from './bundle-for-test';
import { BulkExport } from './bulk-export';
import type { ImportPlan } from './import-plan';
import { PassedOverList } from './fhir/passed-over';
import { bytesAt } from './fhir/ndjson';
import { ndjson, runOf, withFiles } from './files-for-test';
import { named } from './portions';

const of = (id: string) => ({ reference: `Patient/${id}` });
const NPI = 'http://hl7.org/fhir/sid/us-npi';
const doctor = practitioner('doctor', { identifier: [{ system: NPI, value: '9999900001' }] });
const role = (id: string, practitionerId: string): Resource => ({
  resourceType: 'PractitionerRole',
  id,
  practitioner: { reference: `Practitioner/${practitionerId}` },
  code: [{ text: `Title of ${practitionerId}` }],
});
const account = (id: string, fields: Resource): Resource => ({ resourceType: 'Account', id, ...fields });

/** Two patients, with everything by which something can be a patient's. */
const sound = [
  patient({ id: 'ann', birthDate: '2016-01-01', identifier: [{ system: 'urn:mrn', value: '17' }] }),
  relative('mother', 'MTH', { patient: of('ann') }),
  relative('payer', 'FRND', { patient: of('ann') }),
  account('account', { subject: [of('ann')], guarantor: [{ party: { reference: 'RelatedPerson/payer' } }] }),
  account('other-account', { guarantor: [{ party: { reference: 'RelatedPerson/mother' } }] }),
  account('held-account', {
    subject: [of('ann')],
    guarantor: [{ party: { reference: '#held' } }],
    contained: [relative('held', 'FRND', { patient: of('ann'), name: [{ text: 'Gus Example' }] })],
  }),
  careTeam('asthma', [member('Practitioner/doctor'), member('PractitionerRole/nurse-role')], {
    subject: of('ann'),
  }),
  careTeam('ward', [member(`Practitioner?identifier=${NPI}|9999900001`)], { subject: undefined }),
  episode('asthma', { patient: of('ann'), team: [{ reference: 'CareTeam/asthma' }] }),
  episode('hearing', {
    patient: { reference: 'Patient?identifier=urn:mrn|17' },
    type: [{ text: 'Hearing' }],
    team: [{ reference: 'CareTeam/ward' }],
  }),
  episode('sleep', {
    patient: { identifier: { system: 'urn:mrn', value: '17' } },
    type: [{ text: 'Sleep' }],
  }),
  encounter('nurse', {
    id: 'sleep',
    subject: of('ann'),
    episodeOfCare: [{ reference: 'EpisodeOfCare/sleep' }],
  }),
  patient({ id: 'ben', name: [{ family: 'Example', given: ['Ben'] }] }),
  carePlan('plan', { subject: of('ben'), careTeam: [{ reference: 'CareTeam/plan' }] }),
  careTeam('plan', [member('#own', {})], {
    subject: of('ben'),
    contained: [
      { resourceType: 'PractitionerRole', id: 'own', practitioner: { reference: 'Practitioner/doctor' } },
    ],
  }),
  doctor,
  practitioner('nurse'),
  role('nurse-role', 'nurse'),
  { resourceType: 'Observation', id: 'observation', subject: of('ann') },
];

/** What a plan says, whatever the order of the file and the places in it. */
function sorted(plans: readonly ImportPlan[]) {
  const sort = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
  return {
    people: sort([...new Set(plans.flatMap(({ people }) => people.map((one) => ({ ...one, path: '' }))))]),
    charts: sort(
      plans.flatMap(({ charts }) =>
        charts.map(({ source, careTeam: team, ...chart }) => [
          chart,
          [...team].sort(),
          source.type,
          source.id,
        ]),
      ),
    ),
    connections: sort(plans.flatMap(({ connections }) => connections)),
  };
}

/** The resources in a random order, which is the same on every run, in so many files. */
function shuffled(resources: readonly Resource[], seed: number, files: number): Record<string, string> {
  const order = resources
    .map((resource, index) => ({ resource, at: Math.sin((index + 1) * seed * 7.3) }))
    .sort((a, b) => a.at - b.at);
  const parts = Array.from({ length: files }, (_, file) =>
    order.filter((_one, index) => index % files === file),
  );
  return Object.fromEntries(
    parts.map((part, file) => [`${String(file)}.ndjson`, ndjson(...part.map(({ resource }) => resource))]),
  );
}

describe('a bulk export', () => {
  it('gives the same plan as a bundle, in whatever order and files', async () => {
    const bundle = planText(bundleText(...sound));
    expect(bundle.passedOver).toEqual([]);
    expect(bundle.plans.flatMap(({ charts }) => charts.map(({ careTeam: team }) => team.length))).toEqual([
      2, 1, 1, 1,
    ]);
    for (let seed = 1; seed <= 20; seed += 1) {
      const result = await runOf(shuffled(sound, seed, 1 + (seed % 4)));
      expect(sorted(result.plans), `seed ${String(seed)}`).toEqual(sorted(bundle.plans));
      expect(result).toMatchObject({ failed: 0, said: [], passedOver: [] });
      expect(result.progress).toEqual(['2 patients', 'step', 'step', 'stop']);
    }
  });

  it('knows by the line of what type a resource is, and lets a resource that is not read pass', async () => {
    const observation = { resourceType: 'Observation', id: 'o', subject: of('patient') };
    const result = await runOf({ 'Encounter.ndjson': ndjson(observation, patient(), observation) });
    expect(result).toMatchObject({ people: [['patient']], passedOver: [] });
  });

  it('may have its manifest beside it, in which nobody is', async () => {
    const output = [{ type: 'Patient', url: 'https://x.example/Patient.ndjson' }];
    const result = await runOf({
      'Patient.ndjson': ndjson(patient()),
      'manifest.json': JSON.stringify({ transactionTime: '2026-05-01T00:00:00Z', output, error: [] }),
      'other.json': JSON.stringify({ output }),
    });
    expect(result.people).toEqual([['patient']]);
    expect(result.said).toEqual(['other.json: resourceType is not "Bundle"']);
  });

  it('takes byte order marks, CRLF, blank lines, a last line without an end, and lines of megabytes', async () => {
    const large = episode('e', { note: 'é'.repeat(3_000_000), team: [{ reference: 'CareTeam/t' }] });
    const lines = [large, patient(), careTeam('t', [member('Practitioner/doctor')])].map((one) =>
      JSON.stringify(one),
    );
    const result = await runOf({
      'a.ndjson': `\uFEFF\r\n${lines.join('\r\n\r\n  \n')}`,
      'b.ndjson': `\uFEFF${JSON.stringify(doctor)}`,
      'empty.ndjson': '',
    });
    expect(result).toMatchObject({ people: [['doctor'], ['patient', 'doctor']], teams: [['doctor']] });
    expect(result).toMatchObject({ failed: 0, passedOver: [] });
  });

  it('loses by a line that is no resource that line alone, with kind and place', async () => {
    const latin = Buffer.from('{"resourceType":"Practitioner","id":"é"}\n', 'latin1');
    const lines = ['{"resourceType":"Patient"', 'null', '7', '[]', '{"id":"x"}', '{"resourceType":7}'];
    const text = `${JSON.stringify(encounter('doctor'))}\n${lines.join('\n')}\n`;
    const result = await runOf({
      'a.ndjson': Buffer.concat([Buffer.from(text), latin, Buffer.from(ndjson(patient()))]),
      'b.ndjson': ndjson(doctor),
    });
    expect(result).toMatchObject({ failed: 0, said: [], teams: [['doctor']] });
    expect(result.passedOver).toEqual([
      'json a.ndjson line 2',
      ...[3, 4, 5, 6, 7].map((line) => `type a.ndjson line ${String(line)}`),
      'encoding a.ndjson line 8',
    ]);
  });

  it('names flaws by their lines, and leaves out only a patient without an id or a name', async () => {
    const result = await runOf({
      'a.ndjson': ndjson(patient({ id: undefined }), patient({ id: 'b', name: [] }), patient({ id: 'c' })),
      'b.ndjson': ndjson(episode('e', { patient: of('c'), period: { start: 'then' } }), patient({ id: 'c' })),
    });
    expect(result.people).toEqual([['c']]);
    expect(result.failed).toBe(1);
    expect(result.said).toEqual([
      'a.ndjson: line 1.id is missing',
      'a.ndjson: line 2.name is missing or empty',
    ]);
    expect(result.passedOver).toEqual(['form b.ndjson line 1.period.start', 'again b.ndjson line 2']);
  });

  it('counts what is of no patient in it', async () => {
    const result = await runOf({
      'a.ndjson': ndjson(
        patient(),
        encounter('doctor', { subject: of('gone') }),
        encounter('nurse', { subject: undefined }),
        careTeam('team', [], { subject: { reference: 'Group/7' } }),
        relative('Gil', 'GUARD', { patient: of('gone') }),
      ),
    });
    expect(result.people).toEqual([['patient']]);
    expect(result.failed).toBe(0);
    expect(result.passedOver.sort()).toEqual(
      [2, 3, 4, 5].map((line) => `patient a.ndjson line ${String(line)}`),
    );
  });

  it.each([
    ['their only one', []],
    ['one of several', [{ system: 'urn:other', value: '2' }]],
  ])('gives nobody what is referred to by an identifier that two patients have: %s', async (_which, more) => {
    const identifier = [{ system: 'urn:mrn', value: '1' }, ...more];
    const name = (given: string) => ({ name: [{ family: 'Example', given: [given] }] });
    const result = await runOf({
      'a.ndjson': ndjson(
        patient({ id: 'a', identifier, ...name('Ann') }),
        patient({ id: 'b', identifier, ...name('Ben') }),
        episode('e', { patient: { reference: 'Patient?identifier=urn:mrn|1' } }),
      ),
    });
    const people = result.plans.flatMap((plan) => plan.people);
    // Of one number and one birth date they still are two.
    expect(new Set(people.map(({ id }) => id)).size).toBe(2);
    expect(result.plans.map(({ charts }) => charts.map(({ label }) => label))).toEqual([
      ['General care'],
      ['General care'],
    ]);
    expect(result.passedOver).toEqual(['patient a.ndjson line 3']);
  });

  it('finds what a resource contains by its file and line', async () => {
    const team = (id: string, practitionerId: string) =>
      careTeam(id, [member('#own')], {
        contained: [practitioner('own', { name: [{ text: practitionerId }] })],
      });
    const result = await runOf({
      'a.ndjson': ndjson(team('a', 'Ann'), patient()),
      'b.ndjson': ndjson(team('b', 'Ben')),
    });
    expect(result.people).toEqual([['patient', 'CareTeam/a#own', 'CareTeam/b#own']]);
  });

  it('makes two charts of the episodes of two patients that have one identifier', async () => {
    const identifier = [{ system: 'urn:episode', value: '1' }];
    const result = await runOf({
      'a.ndjson': ndjson(
        patient({ id: 'a' }),
        episode('ea', { identifier, patient: of('a') }),
        patient({ id: 'b' }),
        episode('eb', { identifier, patient: of('b') }),
      ),
    });
    expect(new Set(result.plans.flatMap(({ charts }) => charts.map(({ id }) => id))).size).toBe(2);
  });

  it('shares its clinicians with bundles of the same run, whose titles all have', async () => {
    const team = careTeam('t', [member('Practitioner/doctor')]);
    const result = await runOf({
      'a.json': bundleText(
        patient({ id: 'other' }),
        careTeam('u', [member('Practitioner/doctor')], { subject: of('other') }),
      ),
      'b.ndjson': ndjson(patient(), team, role('r', 'doctor'), doctor),
    });
    expect(result.teams).toEqual([['doctor'], ['doctor']]);
    expect(result.progress[0]).toBe('2 files and patients');
    const titles = result.plans.flatMap(({ people }) => people.flatMap(({ title }) => title ?? []));
    expect(titles).toEqual(['Title of doctor', 'Title of doctor', 'Title of doctor']);
  });
});

describe('what is in memory of an export of 2,000 patients', () => {
  const PATIENTS = 2000;
  const MARK = 'of the patient';
  const resources = Array.from({ length: PATIENTS }, (_, index): Resource[] => {
    const id = String(index);
    return [
      encounter('doctor', { id: `encounter-${id}`, subject: of(id), text: MARK }),
      patient({ id, name: [{ text: MARK }] }),
      careTeam(`team-${id}`, [member('Practitioner/doctor')], { subject: of(id), name: MARK }),
      carePlan(`plan-${id}`, {
        subject: of(id),
        title: MARK,
        careTeam: [{ reference: `CareTeam/team-${id}` }],
      }),
    ];
  });
  const byType = (index: number) =>
    ndjson(...resources.flatMap((all): Resource[] => all.slice(index, index + 1)));
  const contents = {
    'Encounter.ndjson': byType(0),
    'Patient.ndjson': byType(1),
    'CareTeam.ndjson': byType(2),
    'CarePlan.ndjson': byType(3),
    'Practitioner.ndjson': ndjson(doctor),
  };

  /** Everything that can be reached from a value. */
  function reachable(value: unknown, found = new Set<unknown>()): Set<unknown> {
    if (found.has(value)) return found;
    found.add(value);
    if (value instanceof Map) for (const [key, item] of value) reachable(item, reachable(key, found));
    else if (value instanceof Set) for (const item of value) reachable(item, found);
    else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) reachable(item, found);
    }
    return found;
  }

  it('is the clinicians, the places, and the resources of one patient at a time', async () => {
    await withFiles(contents, async (paths) => {
      let read = 0;
      const exported = new BulkExport(new PassedOverList(), ({ file, offset, length }) => {
        read += 1;
        return bytesAt(file.path, offset, length);
      });
      for (const file of named(paths)) await exported.addFile(file);
      await exported.compareIdentifiers();
      expect(exported.patients.size).toBe(PATIENTS);
      expect(exported.clinicians.Practitioner).toHaveLength(1);
      expect(read).toBe(0);
      for (const patientPlace of exported.patients.values()) {
        const bundle = await exported.compartment(patientPlace);
        expect(Object.values(bundle).flat()).toHaveLength(4);
        expect(read).toBe(4);
        read = 0;
      }
      const held = [...reachable(exported)];
      expect(held.filter((value) => typeof value === 'string' && value.includes(MARK))).toEqual([]);
      expect(
        held.filter((value) => typeof value === 'object' && value !== null && 'resource' in value),
      ).toHaveLength(1);
    });
  });

  it('is handed on one patient at a time, each brought in before the next one is read', async () => {
    const { held, plans } = await runOf(contents);
    expect(plans).toHaveLength(PATIENTS + 1);
    expect(held.filter((count) => count === 4)).toHaveLength(PATIENTS);
    expect(Math.max(...held)).toBe(4);
  });
});
