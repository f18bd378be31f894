import { describe, expect, it } from 'vitest';
import {
  bundleText,
  careTeam,
  carePlan,
  encounter,
  episode,
  member,
  patient,
  planText,
  practitioner,
  relative,
  type Resource,
} from './bundle-for-test';

/** What comes of a bundle: the people, the first chart's label and team, and what was passed over. */
function outcome(...resources: readonly Resource[]) {
  const { plans, passedOver } = planText(bundleText(...resources));
  const people = plans.flatMap((plan) => plan.people);
  const [chart] = plans.flatMap(({ charts }) => charts);
  const nameOf = (uid: string) => people.find(({ id }) => id === uid)?.recordId;
  return {
    people: people.map(({ recordId }) => recordId),
    chart: chart && [chart.label, ...chart.careTeam.map(nameOf)],
    passedOver,
  };
}

const dangling = { reference: 'urn:uuid:nowhere' };
const doctor = practitioner('doctor');
const seen = encounter('doctor');
const child = patient({ birthDate: '2016-01-01' });

describe('one flaw costs what it is in, and never the patient', () => {
  it.each<[string, Resource[], string[]]>([
    [
      'a birth date that is none',
      [patient({ birthDate: '1980-13-01' })],
      ['form entry[0].resource.birthDate'],
    ],
    ['telecom that is no list', [patient({ telecom: 'x' })], ['form entry[0].resource.telecom']],
    [
      'one name of several',
      [patient({ name: [{ family: 7 }, 'Pat', { family: 'Example' }] })],
      ['form entry[0].resource.name[0].family', 'form entry[0].resource.name[1]'],
    ],
    [
      'an address that is none',
      [patient({ telecom: [{ system: 'phone' }, { system: 'email', value: 'x' }] })],
      ['address entry[0].resource.telecom[1].value'],
    ],
    [
      'a clinician without an id',
      [patient(), practitioner('', { id: undefined })],
      ['id entry[1].resource.id'],
    ],
    ['an unknown status', [patient(), carePlan('a', { status: 'done' })], ['form entry[1].resource.status']],
    ['no status', [patient(), carePlan('a', { status: undefined })], ['form entry[1].resource.status']],
    [
      'a plan of somebody else',
      [patient(), carePlan('a', { subject: dangling })],
      ['subject entry[1].resource.subject.reference'],
    ],
    [
      'an episode of somebody else',
      [patient(), episode('a', { patient: dangling })],
      ['subject entry[1].resource.patient.reference'],
    ],
    [
      'a guardian of somebody else',
      [patient(), relative('a', 'GUARD', { patient: dangling })],
      ['subject entry[1].resource.patient.reference'],
    ],
    [
      'a guardian of nobody',
      [patient(), relative('a', 'GUARD', { patient: undefined })],
      ['form entry[1].resource.patient'],
    ],
    [
      'a guardian without a name',
      [child, relative('a', 'MTH', { name: [] })],
      ['nameless entry[1].resource.name'],
    ],
    ['a sister', [child, relative('a', 'SIS')], ['relationship entry[1].resource.relationship']],
    [
      'a guarantor who is not there',
      [patient(), { resourceType: 'Account', id: 'a', guarantor: [{ party: dangling }] }],
      ['reference entry[1].resource.guarantor[0].party.reference'],
    ],
    [
      'a guarantor who is nobody',
      [patient(), { resourceType: 'Account', id: 'a', guarantor: [{}, null] }],
      ['form entry[1].resource.guarantor[1]'],
    ],
    [
      'a clinician without a name',
      [patient(), practitioner('a', { name: undefined }), encounter('a')],
      ['nameless entry[1].resource.name'],
    ],
    [
      'a contained clinician without a name',
      [
        patient(),
        encounter('', {
          contained: [{ resourceType: 'Practitioner', id: 'a' }],
          participant: [{ individual: { reference: '#a' } }],
        }),
      ],
      ['nameless entry[1].resource.contained[0].name'],
    ],
    [
      'contained resources that are no list',
      [patient(), careTeam('t', [], { contained: {} })],
      ['form entry[1].resource.contained'],
    ],
    [
      'a contained clinician of the wrong form',
      [patient(), careTeam('t', [member('#p')], { contained: [practitioner('p', { name: 1 })] })],
      ['form entry[1].resource.contained[0].name', 'nameless entry[1].resource.contained[0].name'],
    ],
    ['a resource that is none', [patient(), 'x' as unknown as Resource], ['form entry[1].resource']],
    ['a resource of no type', [patient(), { id: 'a' }], ['form entry[1].resource.resourceType']],
  ])('%s', (_, resources, passedOver) => {
    const result = outcome(...resources);
    expect(result.people).toEqual(['patient']);
    expect(result.passedOver).toEqual(passedOver);
  });

  it.each<[string, Resource[], string]>([
    [
      'a team that is not there',
      [carePlan('a', { careTeam: [{ reference: 'CareTeam/gone' }] })],
      'careTeam[0].reference',
    ],
    ['a manager who is not there', [episode('e', { careManager: dangling })], 'careManager.reference'],
    [
      'members who are not there',
      [
        careTeam('t', [member('Practitioner/gone')]),
        carePlan('a', { careTeam: [{ reference: 'CareTeam/t' }] }),
      ],
      'participant[0].member.reference',
    ],
    [
      'members on another server',
      [careTeam('t', [member('https://other.example/fhir/Practitioner/z')])],
      'participant[0].member.reference',
    ],
  ])('%s: who saw the patient is the team', (_, resources, path) => {
    const result = outcome(patient(), doctor, ...resources, seen);
    expect(result.chart?.slice(1)).toEqual(['doctor']);
    expect(result.passedOver).toEqual([`reference entry[2].resource.${path}`]);
  });

  it('a team with one member who is there is worth having', () => {
    const team = careTeam('t', [member('Practitioner/doctor'), member('Practitioner/gone'), {}]);
    const result = outcome(patient(), doctor, team, episode('e', { team: [{ reference: 'CareTeam/t' }] }));
    expect(result.chart).toEqual(['Asthma care', 'doctor']);
    expect(result.passedOver).toEqual(['reference entry[2].resource.participant[1].member.reference']);
  });

  it('names every place once, and never the value', () => {
    const { passedOver } = outcome(
      patient({ birthDate: 'Canary' }),
      practitioner('a', { name: 'Canary' }),
      carePlan('a'),
      carePlan('b'),
      encounter('gone'),
    );
    expect(passedOver).toEqual([
      'form entry[0].resource.birthDate',
      'form entry[1].resource.name',
      'nameless entry[1].resource.name',
      'reference entry[4].resource.participant[0].individual.reference',
    ]);
  });

  it('lets a byte order mark, unknown resources and entries without a resource pass', () => {
    const json = {
      resourceType: 'Bundle',
      entry: [{}, { resource: patient() }, { resource: { resourceType: 'Claim' } }],
    };
    expect(planText(`\uFEFF${JSON.stringify(json)}`).passedOver).toEqual([]);
  });
});

describe('what is plain in spite of its form is read', () => {
  it('null holds the place of a name that is not told', () => {
    const name = [{ family: 'Nullwood', given: ['Ida', null], _given: [null, { extension: [] }] }];
    const masked = [{ family: 'Maskell', given: [null], _given: [{ extension: [] }] }];
    const { plans, passedOver } = planText(
      bundleText(patient({ name }), practitioner('a', { name: masked })),
    );
    expect(plans[0]?.people.map(({ displayName }) => displayName)).toEqual(['Ida Nullwood', 'Maskell']);
    expect(passedOver).toEqual([]);
  });

  it('an element that is null is absent', () => {
    const fields = { active: null, telecom: null, deceasedDateTime: null, birthDate: '1980-01-01' };
    const { plans, passedOver } = planText(bundleText(patient(fields)));
    expect(plans[0]?.people[0]).toMatchObject({ active: true, noAccount: null });
    expect(passedOver).toEqual([]);
  });

  it('a truth value as text', () => {
    const { plans, passedOver } = planText(
      bundleText(patient({ active: 'false', deceasedBoolean: 'false' })),
    );
    expect(plans[0]?.people[0]).toMatchObject({ active: false, noAccount: null });
    expect(passedOver).toEqual([]);
  });
});

describe('what limits and cannot be read lets nobody in', () => {
  const person = (...resources: readonly Resource[]) =>
    planText(bundleText(...resources)).plans[0]?.people.at(-1);

  it.each([{ active: 'perhaps' }, { period: { end: 'long ago' } }, { period: '2019' }])(
    'a guardian with %j',
    (fields) => {
      expect(person(child, relative('a', 'GUARD', fields))).toMatchObject({ recordId: 'a', former: true });
    },
  );

  it('a guardian whose time only began unreadably is one', () => {
    const guardian = relative('a', 'GUARD', { period: { start: 'long ago' } });
    expect(person(child, guardian)).toMatchObject({ recordId: 'a', former: false });
  });

  it('a member of a team', () => {
    const team = careTeam('t', [member('Practitioner/doctor', { period: { end: 'soon' } })]);
    expect(outcome(patient(), doctor, team).chart).toEqual(['General care']);
  });

  it.each([{ deceasedBoolean: 'perhaps' }, { deceasedDateTime: 'last year' }])(
    'a patient with %j',
    (fields) => {
      expect(person(patient(fields))).toMatchObject({ noAccount: 'deceased' });
    },
  );
});
