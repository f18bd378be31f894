import { describe, expect, it } from 'vitest';
import {
  bundleText,
  careTeam,
  carePlan,
  encounter,
  member,
  patient,
  practitioner,
  type Resource,
} from './bundle-for-test';
import { runOf as run } from './files-for-test';

const NPI = 'http://hl7.org/fhir/sid/us-npi';
const npi = (value: string) => `Practitioner?identifier=${NPI}|${value}`;
const doctor = practitioner('doctor', { identifier: [{ system: NPI, value: '9999900001' }] });
const team = (reference: string): Resource[] => [
  careTeam('team', [member('Patient/patient'), member(reference), member('Organization?identifier=urn:x|1')]),
  carePlan('plan', { careTeam: [{ reference: 'CareTeam/team' }] }),
];

describe('clinicians by identifier', () => {
  it('are found in the bundle', async () => {
    const result = await run({ 'a.json': bundleText(patient(), doctor, ...team(npi('9999900001'))) });
    expect(result.teams).toEqual([['doctor']]);
    expect(result.passedOver).toEqual([]);
  });

  it('are found in a file without a patient, which comes first', async () => {
    const seen = encounter('', { participant: [{ individual: { reference: npi('9999900001') } }] });
    const result = await run({
      'a.json': bundleText(patient(), ...team(npi('9999900001'))),
      'b.json': bundleText(patient(), seen),
      'practitioners.json': bundleText(doctor),
    });
    expect(result.people).toEqual([['doctor'], ['patient', 'doctor'], ['patient', 'doctor']]);
    expect(result.teams).toEqual([['doctor'], ['doctor']]);
    expect(result.failed).toBe(0);
  });

  it('are found with another patient, also by their role', async () => {
    const role = {
      resourceType: 'PractitionerRole',
      id: 'role',
      identifier: [{ system: 'urn:roles', value: '1' }],
      practitioner: { reference: 'Practitioner/doctor' },
    };
    const result = await run({
      'a.json': bundleText(patient(), ...team('PractitionerRole?identifier=urn:roles|1')),
      'b.json': bundleText(patient({ id: 'other' }), doctor, role),
    });
    expect(result.teams[0]).toEqual(['doctor']);
  });

  it('are passed over where they are nowhere, and the patient comes', async () => {
    const result = await run({ 'a.json': bundleText(patient(), ...team(npi('9999900002'))) });
    expect(result.people).toEqual([['patient']]);
    expect(result.passedOver).toEqual(['reference a.json entry[1].resource.participant[1].member.reference']);
  });
});

it('refuses what is not UTF-8, and lets a byte order mark pass', async () => {
  const text = bundleText(patient({ name: [{ family: 'Exámple' }] }));
  const result = await run({
    'latin.json': Buffer.from(text, 'latin1'),
    'marked.json': `\uFEFF${text}`,
    'plain16.json': Buffer.from(bundleText(patient()), 'utf16le'),
    'wide.json': Buffer.from(`\uFEFF${text}`, 'utf16le'),
  });
  expect(result.people).toEqual([['patient']]);
  expect(result.said).toEqual([
    'latin.json: (file) is not encoded as UTF-8',
    'plain16.json: (file) is not encoded as UTF-8',
    'wide.json: (file) is not encoded as UTF-8',
  ]);
});

it('goes on after a file that cannot be read, and a patient of whom nothing can be made', async () => {
  const result = await run({
    'a.json': '{',
    'b.json': bundleText(patient({ name: [] }), patient({ id: 'other' })),
    'c.json': bundleText(patient({ birthDate: 'x' })),
  });
  expect(result.people).toEqual([['other'], ['patient']]);
  expect(result.said).toEqual([
    'a.json: (file) is not JSON',
    'b.json: entry[0].resource.name is missing or empty',
  ]);
  expect(result.failed).toBe(2);
  expect(result.passedOver).toEqual(['form c.json entry[0].resource.birthDate']);
});

it('takes the first of two records of a patient with one id, with what is theirs', async () => {
  const identifier = [{ system: 'urn:mrn', value: '1' }];
  const result = await run({
    'a.json': bundleText(patient({ identifier }), carePlan('plan'), patient({ identifier, name: [] })),
  });
  expect(result.plans.flatMap(({ charts }) => charts.map(({ label }) => label))).toEqual(['Self care']);
  expect(result).toMatchObject({ failed: 0, passedOver: [] });
});
