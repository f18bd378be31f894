import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import { expect, it } from 'vitest';
import { checkWrite } from '../directory/check-write';
import {
  bundleText,
  careTeam,
  carePlan,
  encounter,
  member,
  patient,
  planContext,
  planText,
  practitioner,
  relative,
  type Resource,
} from './bundle-for-test';
import { directoryForTest } from './directory-for-test';
import { PassedOverList } from './fhir/passed-over';
import { bringIn } from './bring-in';

// Bundles with one to three random flaws: the patient and all that is sound arrive, and nothing is half-written.
// FLAWED_BUNDLES says how many.
const BUNDLES = Number(process.env['FLAWED_BUNDLES'] ?? 200);

/** What the flaws are put into; `keeper` and the plan's other team member stay sound. */
const sound = () => ({
  patient: patient({ birthDate: '2016-01-01', telecom: [{ system: 'email', value: 'pat@example.com' }] }),
  doctor: practitioner('doctor', { telecom: [{ system: 'email', value: 'doctor@example.com' }] }),
  keeper: practitioner('keeper'),
  mother: relative('mother', 'MTH', { telecom: [{ system: 'email', value: 'mother@example.com' }] }),
  team: careTeam('team', [member('Practitioner/doctor'), member('Practitioner/keeper')]),
  plan: carePlan('plan', { careTeam: [{ reference: 'CareTeam/team' }] }),
  seen: encounter('keeper'),
});
type Parts = ReturnType<typeof sound>;

interface Flaw {
  readonly in: keyof Parts;
  readonly fields: Resource;
  /** Ids of the people that it costs. */
  readonly costs?: readonly string[];
}

const nobody = { reference: 'Practitioner/gone' };
const JUNK = ['x', 7, true, {}, [[]], [null], ['x'], [7]];
const FLAWS: readonly Flaw[] = [
  // Whether a parent is a guardian depends on it.
  ...JUNK.map((value): Flaw => ({ in: 'patient', fields: { birthDate: value }, costs: ['mother'] })),
  ...['telecom', 'identifier', 'contact'].flatMap((field) =>
    JUNK.map((value): Flaw => ({ in: 'patient', fields: { [field]: value } })),
  ),
  ...JUNK.map((value): Flaw => ({ in: 'doctor', fields: { name: value }, costs: ['doctor'] })),
  ...JUNK.map((value): Flaw => ({ in: 'mother', fields: { relationship: value }, costs: ['mother'] })),
  ...JUNK.map((value): Flaw => ({ in: 'team', fields: { participant: value }, costs: [] })),
  ...JUNK.map((value): Flaw => ({ in: 'seen', fields: { participant: value } })),
  ...JUNK.map((value): Flaw => ({ in: 'plan', fields: { careTeam: value } })),
  { in: 'patient', fields: { name: [null, { family: 'Example', given: [null, 7, 'Pat'] }] } },
  { in: 'patient', fields: { active: 'perhaps' } },
  { in: 'patient', fields: { telecom: [{ system: 'email' }, { system: 'email', value: 'none' }] } },
  { in: 'patient', fields: { contained: 7 } },
  { in: 'doctor', fields: { id: 7, telecom: null }, costs: ['doctor'] },
  { in: 'doctor', fields: { qualification: [{ code: 'x' }, null] } },
  { in: 'doctor', fields: { resourceType: 'Doctor' }, costs: ['doctor'] },
  { in: 'mother', fields: { patient: undefined }, costs: ['mother'] },
  { in: 'mother', fields: { patient: { reference: 'Patient/gone' } }, costs: ['mother'] },
  { in: 'mother', fields: { name: [{ given: [null] }] }, costs: ['mother'] },
  { in: 'mother', fields: { telecom: [{ system: 'email', value: 'doctor@example.com' }] } },
  {
    in: 'team',
    fields: { participant: [{ member: nobody }, { member: { reference: 'Practitioner/keeper' } }] },
  },
  { in: 'team', fields: { status: 'Active' } },
  { in: 'team', fields: { resourceType: undefined } },
  { in: 'plan', fields: { status: 'done' } },
  { in: 'plan', fields: { category: [{ text: 7 }], title: 7 } },
  { in: 'plan', fields: { period: { start: 'then' } } },
  { in: 'plan', fields: { careTeam: [{ reference: 'CareTeam/gone' }] } },
  {
    in: 'seen',
    fields: { participant: [{ individual: { reference: 'https://other.example/Practitioner/z' } }] },
  },
  { in: 'seen', fields: { status: undefined } },
];

/** Random numbers that are the same on every run (a linear congruential generator). */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it(`brings in what is sound of ${String(BUNDLES)} flawed bundles`, async () => {
  for (let seed = 1; seed <= BUNDLES; seed += 1) {
    const random = randomFrom(seed * 7919);
    const flaws = Array.from({ length: 1 + random(3) }, () => FLAWS[random(FLAWS.length)]).filter(
      (flaw) => flaw !== undefined,
    );
    const parts: Parts = sound();
    for (const flaw of flaws) parts[flaw.in] = { ...parts[flaw.in], ...flaw.fields };
    const lost = flaws.flatMap(({ costs = [] }) => costs);
    const expected = ['patient', 'mother', 'doctor', 'keeper'].filter((id) => !lost.includes(id));

    const { plans } = planText(bundleText(...Object.values(parts)));
    const written = new Map<string, WholeWrite>();
    const directory = directoryForTest();
    for (const plan of plans) {
      const context = {
        ...planContext,
        locationId: 'main',
        available: false,
        staffSecondFactor: false,
        demoAccounts: false,
        passedOver: new PassedOverList(),
      };
      const write: typeof directory.write = async (paths, decide) => {
        const changes = await directory.write(paths, decide);
        for (const one of changes.writes) written.set(one.path, one);
        return changes;
      };
      await bringIn({ ...directory, write }, { ...context, demoPassword: null }, plan);
    }
    const said = `seed ${String(seed)}: ${JSON.stringify(flaws)}`;
    expect(plans.flatMap(({ people }) => people.map(({ recordId }) => recordId)).sort(), said).toEqual(
      expect.arrayContaining(expected),
    );
    for (const write of written.values()) checkWrite(write);
    const has = (collection: string, id: string) => written.has(`organizations/clinic/${collection}/${id}`);
    for (const { charts, connections } of plans) {
      expect(
        charts.some(({ status }) => status === 'open'),
        said,
      ).toBe(true);
      for (const { id, careTeam } of charts) {
        expect(has('charts', id), said).toBe(true);
        expect(
          careTeam.every((uid) => has('staff', uid) && has('members', uid)),
          said,
        ).toBe(true);
      }
      for (const { chartId, personId } of connections) {
        expect(has('charts', chartId) && has('members', personId), said).toBe(true);
      }
    }
  }
});
