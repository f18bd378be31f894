import { describe, expect, it } from 'vitest';
import {
  bundleText,
  careTeam,
  carePlan,
  encounter,
  episode,
  member,
  patient,
  planContext,
  planOf as plan,
  planText,
  practitioner,
  relative,
  type Resource,
} from './bundle-for-test';
import type { ImportPlan } from './import-plan';
import { personId } from './ids';

/** The plan in few words: who is on which chart, and who is connected as what. */
const charts = ({ people, charts }: ImportPlan) =>
  charts.map(({ label, status, careTeam, onlyIfThere }) => ({
    label,
    status,
    team: careTeam.map((id) => people.find((person) => person.id === id)?.recordId),
    onlyIfThere,
  }));
const relationships = ({ people, connections }: ImportPlan) =>
  connections.map(({ personId, relationship }) => {
    const person = people.find(({ id }) => id === personId);
    return `${person?.recordId ?? ''} ${relationship}${person?.former === true ? ' (former)' : ''}`;
  });

describe('people', () => {
  it('are the patient, and every clinician of the bundle', () => {
    const { people } = plan(patient(), practitioner('doctor'), practitioner('other'));
    expect(people.map(({ kind, displayName }) => ({ kind, displayName }))).toEqual([
      { kind: 'portal', displayName: 'Pat Example' },
      { kind: 'staff', displayName: 'Dee doctor' },
      { kind: 'staff', displayName: 'Dee other' },
    ]);
  });

  it('have ids that depend on the organization', () => {
    const [other] = planText(bundleText(patient()), { ...planContext, organizationId: 'other' }).plans;
    expect(plan(patient()).people[0]?.id).toBe(personId('clinic', 'Patient', 'patient'));
    expect(other?.people[0]?.id).toBe(personId('other', 'Patient', 'patient'));
    expect(personId('other', 'Patient', 'patient')).not.toBe(personId('clinic', 'Patient', 'patient'));
  });

  it.each([
    ['the day before the birthday', { birthDate: '2008-05-21' }, { noAccount: 'too young' }],
    ['on the birthday', { birthDate: '2008-05-20' }, { noAccount: null }],
    ['born in that year, day unknown', { birthDate: '2008' }, { noAccount: 'too young' }],
    ['of unknown age', { birthDate: undefined }, { noAccount: 'age unknown' }],
    ['deceased', { deceasedDateTime: '2025-01-01' }, { noAccount: 'deceased' }],
    ['deceased, date unknown', { deceasedBoolean: true }, { noAccount: 'deceased' }],
    ['not deceased', { deceasedBoolean: false }, { noAccount: null }],
  ])('a patient %s', (_, fields, expected) => {
    expect(plan(patient(fields)).people[0]).toMatchObject(expected);
  });

  it('leaves out the address of somebody who gets no account: it is often the parents’', () => {
    const telecom = [{ system: 'email', value: 'Home@Example.com' }];
    expect(plan(patient({ telecom })).people[0]?.email).toBe('home@example.com');
    expect(plan(patient({ telecom, birthDate: '2020-01-01' })).people[0]?.email).toBeNull();
  });

  it('titles clinicians by role, else by qualification, else not', () => {
    const role = (practitionerId: string, fields: object) => ({
      resourceType: 'PractitionerRole',
      id: `role-${practitionerId}`,
      practitioner: { reference: `Practitioner/${practitionerId}` },
      ...fields,
    });
    const qualification = [{ code: { text: 'Nurse' } }];
    const { people } = plan(
      patient(),
      practitioner('coded', { qualification }),
      practitioner('special'),
      practitioner('qualified', { qualification }),
      practitioner('past', { qualification }),
      practitioner('plain'),
      role('coded', { code: [{ coding: [{ display: 'Pediatrician (occupation)' }] }] }),
      role('special', { specialty: [{ text: 'Cardiology' }] }),
      role('past', { code: [{ text: 'Head of ward' }], period: { end: '2020' } }),
    );
    expect(people.slice(1).map(({ title }) => title)).toEqual([
      'Pediatrician',
      'Cardiology',
      'Nurse',
      'Nurse',
      null,
    ]);
  });
});

describe('relatives', () => {
  const child = patient({ birthDate: '2016-01-01' });

  it('connects guardians by any age, parents while the patient is a child, and nobody else', () => {
    const relatives = [relative('guardian', 'GUARD'), relative('mother', 'MTH'), relative('brother', 'BRO')];
    expect(relationships(plan(child, ...relatives))).toEqual([
      'patient self',
      'guardian guardian',
      'mother guardian',
    ]);
    expect(relationships(plan(patient(), ...relatives))).toEqual([
      'patient self',
      'guardian guardian',
      'mother guardian (former)',
    ]);
  });

  it('connects a contact of the patient who is a guardian or parent and has no record of their own', () => {
    const contact = (code: string, fields: Resource = {}) => ({
      relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code }] }],
      name: { family: 'Example', given: ['Rowan'] },
      telecom: [{ system: 'email', value: 'rowan@example.com' }],
      ...fields,
    });
    const of = (...contacts: Resource[]) => patient({ birthDate: '2016-01-01', contact: contacts });
    const guardian = plan(of(contact('GUARD')));
    expect(guardian.people[1]).toMatchObject({ displayName: 'Rowan Example', email: 'rowan@example.com' });
    expect(guardian.connections.map(({ relationship }) => relationship)).toEqual(['self', 'guardian']);
    // In another place of the list it is the same person.
    const moved = plan(of(contact('BRO', { name: { text: 'Ash' } }), contact('MTH')));
    expect(moved.people.map(({ id }) => id)).toEqual(guardian.people.map(({ id }) => id));
    expect(plan(of(contact('MTH', { period: { end: '2020' } }))).people[1]).toMatchObject({ former: true });
    expect(relationships(plan(of(contact('GUARD')), relative('Rowan', 'MTH')))).toEqual([
      'patient self',
      'Rowan guardian',
    ]);
    const { plans, passedOver } = planText(bundleText(of(contact('BRO'), contact('GUARD', { name: null }))));
    expect(plans[0]?.people).toHaveLength(1);
    expect(passedOver).toEqual([
      'relationship entry[0].resource.contact[0].relationship',
      'nameless entry[0].resource.contact[1].name',
    ]);
  });

  it('makes the guarantor of an account one, unless that has ended', () => {
    const account = (fields: object) => ({
      resourceType: 'Account',
      id: 'account',
      guarantor: [{ party: { reference: 'RelatedPerson/uncle' }, ...fields }],
    });
    const uncle = relative('uncle', 'UNCLE');
    expect(relationships(plan(patient(), uncle, account({})))).toEqual(['patient self', 'uncle guarantor']);
    expect(relationships(plan(patient(), uncle, account({ onHold: true })))).toEqual(['patient self']);
    expect(relationships(plan(patient(), uncle, account({ period: { end: '2020' } })))).toEqual([
      'patient self',
    ]);
  });

  it('knows a patient who is their own guarantor', () => {
    const account = {
      resourceType: 'Account',
      id: 'account',
      guarantor: [{ party: { reference: 'Patient/patient' } }],
    };
    expect(relationships(plan(patient(), account))).toEqual(['patient self']);
  });

  it.each([
    ['is no longer in use', { active: false }],
    ['has ended', { period: { end: '2026-05-19' } }],
  ])('marks a guardian whose record %s', (_, fields) => {
    expect(relationships(plan(child, relative('guardian', 'GUARD', fields)))).toEqual([
      'patient self',
      'guardian guardian (former)',
    ]);
  });
});

describe('charts', () => {
  it('come from active care plans; ended ones only close what is there', () => {
    const result = plan(
      patient(),
      practitioner('doctor'),
      practitioner('stranger'),
      carePlan('a'),
      carePlan('b', { status: 'completed', title: 'Wound care' }),
      encounter('doctor'),
    );
    expect(charts(result)).toEqual([
      { label: 'Self care', status: 'open', team: ['doctor'], onlyIfThere: false },
      { label: 'Wound care', status: 'closed', team: ['doctor'], onlyIfThere: true },
    ]);
  });

  it('is one for general care where no plan is active', () => {
    const ended = carePlan('a', { status: 'revoked' });
    expect(charts(plan(patient(), ended)).map(({ label, status }) => `${label} ${status}`)).toEqual([
      'General care open',
      'Self care closed',
    ]);
    expect(charts(plan(patient())).map(({ label }) => label)).toEqual(['General care']);
  });

  it('closes them all when the patient has died', () => {
    expect(charts(plan(patient({ deceasedBoolean: true }), carePlan('a')))[0]?.status).toBe('closed');
  });

  it('takes the care team of the plan before the clinicians of the encounters', () => {
    const result = plan(
      patient(),
      practitioner('doctor'),
      practitioner('nurse'),
      careTeam('team', [member('Practitioner/nurse')]),
      carePlan('a', { careTeam: [{ reference: 'CareTeam/team' }] }),
      encounter('doctor'),
    );
    expect(charts(result)[0]?.team).toEqual(['nurse']);
  });

  it('passes over encounters that did not take place, are of others, or name unknown clinicians', () => {
    const result = plan(
      patient(),
      practitioner('doctor'),
      encounter('doctor', { status: 'cancelled' }),
      encounter('doctor', { subject: { reference: 'Patient/other' } }),
      encounter('unknown'),
    );
    expect(charts(result)[0]?.team).toEqual([]);
  });

  it('come from episodes of care where there are any, with manager, team and roles', () => {
    const result = plan(
      patient(),
      practitioner('manager'),
      practitioner('doctor'),
      practitioner('former'),
      { resourceType: 'PractitionerRole', id: 'role', practitioner: { reference: 'Practitioner/doctor' } },
      careTeam('team', [
        member('PractitionerRole/role'),
        member('Practitioner/former', { period: { end: '2026-05-19' } }),
        member('Organization/clinic'),
        member('Patient/patient'),
      ]),
      episode('now', {
        team: [{ reference: 'CareTeam/team' }],
        careManager: { reference: 'Practitioner/manager' },
      }),
      episode('past', { status: 'finished', type: [{ text: 'Hearing tests' }] }),
      episode('mistake', { status: 'entered-in-error', type: [] }),
      carePlan('ignored'),
      encounter('former'),
    );
    expect(charts(result)).toEqual([
      { label: 'Asthma care', status: 'open', team: ['manager', 'doctor'], onlyIfThere: false },
      { label: 'Hearing tests', status: 'closed', team: ['former'], onlyIfThere: false },
      { label: 'General care', status: 'closed', team: ['former'], onlyIfThere: true },
    ]);
  });

  it('knows the names that R5 has for participants and teams', () => {
    const people = [patient(), practitioner('doctor'), practitioner('nurse')];
    const over = member('Practitioner/nurse', { coveragePeriod: { end: '2020' } });
    const team = careTeam('t', [member('Practitioner/doctor'), over]);
    const seen = encounter('', {
      status: 'completed',
      participant: [{ actor: { reference: 'Practitioner/nurse' } }],
    });
    expect(
      charts(plan(...people, team, episode('e', { careTeam: [{ reference: 'CareTeam/t' }] })))[0]?.team,
    ).toEqual(['doctor']);
    expect(charts(plan(...people, seen))[0]?.team).toEqual(['nurse']);
  });

  it('finds a clinician who is contained in the care team', () => {
    const result = plan(
      patient(),
      careTeam('team', [member('#inner')], { contained: [practitioner('inner')] }),
      episode('now', { team: [{ reference: 'CareTeam/team' }] }),
    );
    expect(charts(result)[0]?.team).toEqual(['CareTeam/team#inner']);
  });
});

describe('a file', () => {
  it('brings its clinicians where it has no patient', () => {
    const { plans } = planText(bundleText(practitioner('a'), practitioner('b')));
    expect(plans.map(({ people }) => people.map(({ recordId }) => recordId))).toEqual([['a', 'b']]);
    expect(planText('{"resourceType": "Bundle"}').plans).toEqual([]);
  });

  it('has as many plans as patients, each with what is theirs, and before them the clinicians', () => {
    const other = { reference: 'Patient/other' };
    const { plans, passedOver } = planText(
      bundleText(
        patient(),
        patient({ id: 'other' }),
        practitioner('doctor'),
        carePlan('a'),
        carePlan('b', { subject: other, title: 'Wound care' }),
        encounter('doctor', { subject: other }),
      ),
    );
    expect(passedOver).toEqual([]);
    expect(plans.map(({ people }) => people.map(({ recordId }) => recordId))).toEqual([
      ['doctor'],
      ['patient'],
      ['other', 'doctor'],
    ]);
    expect(plans.flatMap(charts).map(({ label, team }) => [label, ...team])).toEqual([
      ['Self care'],
      ['Wound care', 'doctor'],
    ]);
  });

  it('keeps apart two patients, and two plans, of one identifier', () => {
    const identifier = [{ system: 'urn:x', value: '7' }];
    const { plans } = planText(
      bundleText(
        patient({ identifier }),
        patient({ id: 'other', identifier }),
        carePlan('a', { identifier }),
        carePlan('b', { identifier, title: 'Wound care' }),
      ),
    );
    expect(new Set(plans.map(({ people }) => people[0]?.id)).size).toBe(2);
    expect(new Set(plans.flatMap((one) => one.charts.map(({ id }) => id))).size).toBe(3);
  });

  it('brings more clinicians than fit into one commit in several', () => {
    const many = Array.from({ length: 250 }, (_, index) => practitioner(`d${String(index)}`));
    const { plans } = planText(bundleText(patient(), ...many, encounter('d7')));
    expect(plans.map(({ people }) => people.length)).toEqual([100, 100, 50, 2]);
  });
});

describe('is refused, with the place', () => {
  it.each([
    ['no JSON', '{"resourceType": "Bundle",\n "entry": [}', '(file): is not JSON'],
    ['no Bundle', '{"resourceType": "Patient"}', 'resourceType: is not "Bundle"'],
    ['no object', '[]', 'resourceType: is not "Bundle"'],
    [
      'entries that are no list',
      '{"resourceType": "Bundle", "entry": {}}',
      'entry: is missing or not of the expected form',
    ],
    [
      'a patient without a name',
      bundleText(patient({ name: [] })),
      'entry[0].resource.name: is missing or empty',
    ],
    [
      'a patient whose name is white space',
      bundleText(patient({ name: [{ text: ' ' }] })),
      'entry[0].resource.name: is missing or empty',
    ],
    [
      'a patient whose only name is a number',
      bundleText(patient({ name: [{ family: 7 }] })),
      'entry[0].resource.name: is missing or empty',
    ],
    ['a patient without an id', bundleText(patient({ id: undefined })), 'entry[0].resource.id: is missing'],
  ])('%s', (_, text, expected) => {
    expect(() => planText(text)).toThrow(expected);
  });
});
