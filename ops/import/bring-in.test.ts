import { changed, remove } from '@my-messages/domain/derived/document-write';
import type { DocPath, Fields } from '@my-messages/domain/documents/written';
import { chartPath, connectionPath, memberPath, staffPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountRecord } from '../directory/accounts';
import { checkWrite } from '../directory/check-write';
import {
  careTeam,
  carePlan,
  encounter,
  episode,
  member,
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

const ORGANIZATION = 'organizations/clinic';
const ACCEPTED = Timestamp.fromMillis(5);
const { now } = planContext;
const patientId = personId('clinic', 'Patient', 'patient');
const doctorId = personId('clinic', 'Practitioner', 'doctor');
const chartA = importedChartId('clinic', 'CarePlan', 'a');

let directory: Directory;
let accounts: AccountRecord[];

beforeEach(() => {
  accounts = [];
  // A rehearsal over nothing is a directory in memory.
  directory = directoryForTest(() => accounts);
});

async function run(resources: readonly Resource[], { demo = false, available = false } = {}) {
  const site = { organizationId: 'clinic', locationId: 'main', now, staffSecondFactor: false };
  const context = { ...site, available, demoAccounts: demo, passedOver: new PassedOverList() };
  const { outcomes } = await bringIn(
    directory,
    { ...context, demoPassword: demo ? 'a demo password' : null },
    planOf(...resources),
  );
  return outcomes.map(({ of, change }) => `${of} ${change}`);
}

const read = async (path: string) => (await directory.read([path])).get(path);
const readHere = (path: string) => read(`${ORGANIZATION}/${path}`);

/** What somebody at the clinic does to a document between two imports; null takes it away. */
async function change<Doc, Given extends string>(path: DocPath<Doc>, fields: Fields<Doc, Given> | null) {
  const write = fields === null ? remove(path) : changed(path, (await read(path)) ?? {}, fields);
  checkWrite(write);
  await directory.write([], () => ({ writes: [write], outcomes: [] }));
}

const simple = [patient(), practitioner('doctor'), carePlan('a'), encounter('doctor')];

describe('a first import', () => {
  it('makes people, chart and connection, in documents that domain reads', async () => {
    const written: string[] = [];
    const inner = directory;
    directory = {
      ...inner,
      write: (paths, decide) =>
        inner.write(paths, (existing) => {
          const changes = decide(existing);
          changes.writes.forEach(checkWrite);
          const paths = changes.writes.map(({ path }) => path.replace(`${ORGANIZATION}/`, ''));
          written.push(...paths.filter((path) => !path.startsWith('auditEvents/')));
          return changes;
        }),
    };
    expect(await run(simple)).toEqual(['people new', 'people new', 'charts new', 'connections new']);
    expect(written.sort()).toEqual(
      [
        `charts/${chartA}`,
        `connections/${chartA}_${patientId}`,
        `members/${doctorId}`,
        `members/${patientId}`,
        `staff/${doctorId}`,
        `users/${doctorId}`,
        `users/${patientId}`,
      ].sort(),
    );
  });

  it('leaves everybody to be invited, and clinicians without the role', async () => {
    await run(simple);
    expect(await readHere(`members/${patientId}`)).toMatchObject({ acceptedAt: null, canMessage: true });
    expect(await readHere(`staff/${doctorId}`)).toMatchObject({
      availableForPortalMessages: false,
      title: 'Clinician',
    });
    expect(await readHere(`connections/${chartA}_${patientId}`)).toMatchObject({
      refusals: ['portal-inactive'],
    });
  });

  it('lets those sign in and message who get demo accounts', async () => {
    const child = [patient({ birthDate: '2016-01-01' }), relative('Mo', 'MTH'), practitioner('doctor')];
    await run(child, { demo: true, available: true });
    const motherId = personId('clinic', 'RelatedPerson', 'Mo');
    expect((await readHere(`members/${motherId}`))?.['acceptedAt']).not.toBeNull();
    expect((await readHere(`members/${patientId}`))?.['acceptedAt']).toBeNull();
    expect(await readHere(`staff/${doctorId}`)).toMatchObject({ availableForPortalMessages: true });
    const made = await directory.accounts([patientId, motherId, doctorId], []);
    expect(made.map(({ uid }) => uid)).toEqual([motherId, doctorId]);
  });

  it('gives inactive clinicians no role', async () => {
    await run([patient(), practitioner('doctor', { active: false })], { available: true });
    expect(await readHere(`members/${doctorId}`)).toMatchObject({ active: false });
    expect(await readHere(`staff/${doctorId}`)).toMatchObject({ availableForPortalMessages: false });
  });
});

describe('a second import', () => {
  it('changes nothing', async () => {
    await run(simple, { demo: true });
    expect(await run(simple, { demo: true })).toEqual([
      'people unchanged',
      'people unchanged',
      'charts unchanged',
      'connections unchanged',
    ]);
    expect(await run(simple)).not.toContain('people changed');
  });

  it('brings in what FHIR says anew', async () => {
    await run(simple);
    const renamed = [{ family: 'Specimen', given: ['Pat'] }];
    await run([
      patient({ name: renamed }),
      practitioner('doctor', { qualification: [{ code: { text: 'Surgeon' } }] }),
      carePlan('a', { title: 'Aftercare' }),
    ]);
    expect(await readHere(`members/${patientId}`)).toMatchObject({ displayName: 'Pat Specimen' });
    expect(await readHere(`connections/${chartA}_${patientId}`)).toMatchObject({
      displayName: 'Pat Specimen',
    });
    expect(await readHere(`staff/${doctorId}`)).toMatchObject({ title: 'Surgeon' });
    expect(await readHere(`charts/${chartA}`)).toMatchObject({
      patientName: 'Pat Specimen',
      label: 'Aftercare',
      careTeamIds: [],
    });
  });

  it('keeps a title that the bundle says nothing of', async () => {
    await run([patient(), practitioner('doctor', { qualification: [{ code: { text: 'Surgeon' } }] })]);
    await run([patient(), practitioner('doctor')]);
    expect(await readHere(`staff/${doctorId}`)).toMatchObject({ title: 'Surgeon' });
  });

  it('keeps what the clinic has decided', async () => {
    await run(simple);
    const portal = {
      active: false,
      acceptedAt: ACCEPTED,
      canMessage: false,
      country: 'GB',
      notifications: { email: 'none', quiet: null, timeZone: null, digestHours: [17] } as const,
    };
    await change(memberPath('clinic', patientId), portal);
    const staff = {
      acceptedAt: ACCEPTED,
      availableForPortalMessages: true,
      superAdmin: true,
      managePortalSettings: true,
    };
    await change(memberPath('clinic', doctorId), staff);
    await change(staffPath('clinic', doctorId), { availableForPortalMessages: true });
    await change(chartPath('clinic', chartA), { careTeamIds: ['by-hand', doctorId], locationId: 'north' });
    await change(connectionPath('clinic', `${chartA}_${patientId}`), { relationship: 'guarantor' });
    await run([patient({ name: [{ text: 'Pat Renamed' }] }), practitioner('doctor'), carePlan('a')]);

    expect(await readHere(`members/${patientId}`)).toMatchObject({ ...portal, displayName: 'Pat Renamed' });
    expect(await readHere(`members/${doctorId}`)).toMatchObject(staff);
    expect(await readHere(`staff/${doctorId}`)).toMatchObject({ availableForPortalMessages: true });
    // The clinician whom FHIR no longer names is off the team, the colleague from the clinic still on it.
    expect(await readHere(`charts/${chartA}`)).toMatchObject({
      careTeamIds: ['by-hand'],
      locationId: 'north',
    });
    expect(await readHere(`connections/${chartA}_${patientId}`)).toMatchObject({ relationship: 'guarantor' });
  });

  it('copies what the membership says into the connection', async () => {
    await run(simple);
    await change(memberPath('clinic', patientId), { acceptedAt: ACCEPTED, canMessage: false });
    expect(await run(simple)).toContain('connections changed');
    expect(await readHere(`connections/${chartA}_${patientId}`)).toMatchObject({
      refusals: ['portal-permission'],
    });
  });

  it('closes the chart of a plan that has ended, under its old label', async () => {
    await run(simple);
    await run([patient(), practitioner('doctor'), carePlan('a', { status: 'completed', title: 'Other' })]);
    expect(await readHere(`charts/${chartA}`)).toMatchObject({ status: 'closed', label: 'Self care' });
    expect(await readHere(`charts/${importedChartId('clinic', 'CarePlan', 'never-active')}`)).toBeUndefined();
  });

  it('does not restore a connection that somebody has taken away', async () => {
    await run(simple);
    await change(connectionPath('clinic', `${chartA}_${patientId}`), null);
    expect(await run([...simple, carePlan('b', { title: 'New' })])).toEqual([
      'people unchanged',
      'people unchanged',
      'charts unchanged',
      'charts new',
      'connections new',
    ]);
    expect(await readHere(`connections/${chartA}_${patientId}`)).toBeUndefined();
  });

  it('disconnects a guardian whose guardianship has ended', async () => {
    const child = patient({ birthDate: '2016-01-01' });
    const guardianId = personId('clinic', 'RelatedPerson', 'gil');
    await run([child, relative('gil', 'GUARD'), carePlan('a')]);
    expect(await readHere(`connections/${chartA}_${guardianId}`)).toMatchObject({ relationship: 'guardian' });
    await run([child, relative('gil', 'GUARD', { period: { end: '2020' } }), carePlan('a')]);
    expect(await readHere(`connections/${chartA}_${guardianId}`)).toBeUndefined();
    expect(await readHere(`members/${guardianId}`)).toMatchObject({ active: true });
  });
});

describe('an export with new ids', () => {
  const NPI = 'http://hl7.org/fhir/sid/us-npi';
  const MR = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] };
  const exported = (
    suffix: string,
    number: Resource = { type: MR, system: 'urn:mrn', value: 'MRN-4711' },
  ) => {
    const subject = { reference: `Patient/p${suffix}` };
    return [
      patient({ id: `p${suffix}`, identifier: [{ system: 'urn:other', value: suffix }, number] }),
      practitioner(`d${suffix}`, {
        identifier: [{ system: NPI, value: '9999900077' }],
        name: [{ text: 'Dee' }],
      }),
      encounter(`d${suffix}`, { subject }),
    ];
  };
  const unchanged = ['people unchanged', 'people unchanged', 'charts unchanged', 'connections unchanged'];

  it('is of the same people and chart, by record number and NPI', async () => {
    await run(exported('1'));
    expect(await run(exported('2'))).toEqual(unchanged);
  });

  it('knows a patient by their only identifier, whose type is not told', async () => {
    const only = (id: string) => [patient({ id, identifier: [{ system: 'urn:mrn', value: '4711' }] })];
    await run(only('1'));
    expect(await run(only('2'))).not.toContain('people new');
  });

  it('keeps apart patients of one record number who were born on other days', async () => {
    await run(exported('1'));
    const [other = patient(), ...rest] = exported('2');
    expect(await run([{ ...other, birthDate: '1979-02-03' }, ...rest])).toContain('people new');
  });

  it('keeps apart patients whose record number is a place holder', async () => {
    await run(exported('1', { type: MR, system: 'urn:mrn', value: 'unknown-0' }));
    expect(await run(exported('2', { type: MR, system: 'urn:mrn', value: 'unknown-0' }))).toContain(
      'people new',
    );
  });

  it('knows a plan by its identifier', async () => {
    const plan = (id: string) => carePlan(id, { identifier: [{ system: 'urn:plans', value: '1' }] });
    await run([patient(), plan('a')]);
    expect(await run([patient(), plan('b')])).toEqual([
      'people unchanged',
      'charts unchanged',
      'connections unchanged',
    ]);
  });

  it('leaves those their ids who came before identifiers were minded', async () => {
    const plain = exported('1').map((resource) => ({ ...resource, identifier: undefined }));
    await run(plain);
    expect(await run(exported('1'))).toEqual(unchanged);
    expect(await readHere(`members/${personId('clinic', 'Patient', 'p1')}`)).toBeDefined();
  });
});

describe('one account for one address', () => {
  const email = (value: string) => ({ telecom: [{ system: 'email', value }] });

  it('uses an account that is there, also from another organization', async () => {
    accounts = [{ uid: 'known', email: 'pat@example.com', hasPassword: true }];
    await run([patient(email('pat@example.com')), carePlan('a')]);
    expect(await readHere('members/known')).toMatchObject({ displayName: 'Pat Example' });
    expect(await readHere(`connections/${chartA}_known`)).toMatchObject({ relationship: 'self' });
    expect(await run([patient(email('pat@example.com')), carePlan('a')])).toEqual([
      'people unchanged',
      'charts unchanged',
      'connections unchanged',
    ]);
  });

  it('puts such a clinician on the care team', async () => {
    accounts = [{ uid: 'known', email: 'doc@example.com', hasPassword: true }];
    await run([
      patient(),
      practitioner('doctor', email('doc@example.com')),
      careTeam('t', [member('Practitioner/doctor')]),
      episode('e', { team: [{ reference: 'CareTeam/t' }] }),
    ]);
    const chartId = importedChartId('clinic', 'EpisodeOfCare', 'e');
    expect(await readHere(`charts/${chartId}`)).toMatchObject({ careTeamIds: ['known'] });
  });

  it('takes two records of one name and address for one person', async () => {
    const child = patient({ birthDate: '2016-01-01' });
    const home = { ...email('home@example.com'), name: [{ text: 'José Example' }] };
    const again = { ...home, name: [{ text: 'JOSE Example' }] };
    await run([
      child,
      relative('one', 'GUAR'),
      relative('two', 'GUARD', home),
      relative('three', 'FTH', again),
    ]);
    const uid = personId('clinic', 'RelatedPerson', 'two');
    expect(await readHere(`members/${uid}`)).toMatchObject({ displayName: 'José Example' });
    expect(await readHere(`members/${personId('clinic', 'RelatedPerson', 'three')}`)).toBeUndefined();
  });

  const members = async (...uids: string[]) =>
    (await Promise.all(uids.map((uid) => readHere(`members/${uid}`)))).map((member) => member?.['email']);

  it('gives the second of two patients who share one none', async () => {
    const other = [{ family: 'Example', given: ['Birch'] }];
    const two = [
      patient({ id: 'other', name: other, ...email('home@example.com') }),
      practitioner('doctor'),
      careTeam('t', [member('Practitioner/doctor')], { subject: { reference: 'Patient/other' } }),
    ];
    await run([patient(email('home@example.com'))]);
    await run(two);
    const otherId = personId('clinic', 'Patient', 'other');
    expect(await members(patientId, otherId)).toEqual(['home@example.com', null]);
    const chartId = importedChartId('clinic', 'Patient', 'other');
    expect(await readHere(`charts/${chartId}`)).toMatchObject({ careTeamIds: [doctorId] });
    expect(await readHere(`connections/${chartId}_${otherId}`)).toBeDefined();
    expect((await directory.accounts([], ['home@example.com'])).map(({ uid }) => uid)).toEqual([patientId]);
    expect(await run(two)).toEqual([
      'people unchanged',
      'people unchanged',
      'charts unchanged',
      'connections unchanged',
    ]);
  });

  it.each([
    [
      'two people in a bundle',
      [
        relative('Ann', 'GUARD', email('home@example.com')),
        relative('Ben', 'GUARD', email('home@example.com')),
      ],
      ['r-', 'r-'],
    ],
    [
      'a portal user who is staff as well',
      [
        relative('Ann', 'GUARD', { ...email('home@example.com'), name: [{ text: 'Ann' }] }),
        practitioner('Ben', { ...email('home@example.com'), name: [{ text: 'Ann' }] }),
      ],
      ['r-', 's-'],
    ],
  ])('gives the second none of %s', async (_, resources, [, type]) => {
    await run([patient(), ...resources]);
    const ann = personId('clinic', 'RelatedPerson', 'Ann');
    const ben = personId('clinic', type === 's-' ? 'Practitioner' : 'RelatedPerson', 'Ben');
    expect(await members(patientId, ann, ben)).toEqual([null, 'home@example.com', null]);
    expect((await directory.accounts([], ['home@example.com'])).map(({ uid }) => uid)).toEqual([ann]);
  });

  it.each<[string, (inner: Directory, meanwhile: () => Promise<unknown>) => Partial<Directory>]>([
    [
      'an account that is there',
      (inner, meanwhile) => {
        accounts = [{ uid: 'known', email: 'home@example.com', hasPassword: true }];
        return {
          write: async (paths, decide) => {
            await meanwhile();
            return inner.write(paths, decide);
          },
        };
      },
    ],
    [
      'an account that both make',
      (inner, meanwhile) => ({
        ensureAccounts: async (requests) => {
          await meanwhile();
          const [taken] = await inner.accounts(
            [],
            requests.map(({ email }) => email),
          );
          if (taken !== undefined) throw Object.assign(new Error(), { code: 'auth/email-already-exists' });
          return inner.ensureAccounts(requests);
        },
      }),
    ],
  ])('gives the second none where two imports come to %s at the same moment', async (_, between) => {
    const inner = directory;
    let first = true;
    const others = between(inner, async () => {
      if (!first) return;
      first = false;
      const overtaken = directory;
      directory = inner;
      await run([patient(email('home@example.com'))]);
      directory = overtaken;
    });
    directory = { ...inner, ...others };
    const birch = [{ family: 'Example', given: ['Birch'] }];
    await run([patient({ id: 'other', name: birch, ...email('home@example.com') })]);
    const [account] = await inner.accounts([], ['home@example.com']);
    const otherId = personId('clinic', 'Patient', 'other');
    const chartId = importedChartId('clinic', 'Patient', 'other');
    expect(await readHere(`members/${account?.uid ?? ''}`)).toMatchObject({ displayName: 'Pat Example' });
    expect(await readHere(`members/${otherId}`)).toMatchObject({ displayName: 'Birch Example', email: null });
    expect(await readHere(`connections/${chartId}_${otherId}`)).toBeDefined();
    expect(await readHere(`connections/${chartId}_${account?.uid ?? ''}`)).toBeUndefined();
  });

  it('leaves somebody who was imported without the address that another account has now as they were', async () => {
    await run([patient()]);
    accounts = [{ uid: 'known', email: 'pat@example.com', hasPassword: true }];
    expect(await run([patient(email('pat@example.com'))])).toContain('people unchanged');
    expect(await readHere('members/known')).toBeUndefined();
  });
});
