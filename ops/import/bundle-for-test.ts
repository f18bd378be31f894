// Builders for the tests of this folder: bundles of invented people, made to differ in one thing at a time.
import type { ImportPlan, PlanContext } from './import-plan';
import { bundleEntries, readResources } from './fhir/bundle';
import { PassedOverList } from './fhir/passed-over';
import { BundleError } from './fhir/problem';
import { readJson } from './fhir/read-json';
import { planFile } from './plan-file';

/** A resource as it stands in a file. */
export type Resource = Record<string, unknown>;

const ROLE_CODE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

/** The text of a bundle with the resources as its entries. */
export const bundleText = (...resources: readonly Resource[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });

const patientReference = { reference: 'Patient/patient' };

export const patient = (fields: Resource = {}): Resource => ({
  resourceType: 'Patient',
  id: 'patient',
  name: [{ family: 'Example', given: ['Pat'] }],
  birthDate: '1980-01-01',
  ...fields,
});

export const practitioner = (id: string, fields: Resource = {}): Resource => ({
  resourceType: 'Practitioner',
  id,
  name: [{ family: id, given: ['Dee'] }],
  ...fields,
});

export const relative = (id: string, code: string, fields: Resource = {}): Resource => ({
  resourceType: 'RelatedPerson',
  id,
  patient: patientReference,
  relationship: [{ coding: [{ system: ROLE_CODE, code }] }],
  name: [{ family: 'Example', given: [id] }],
  ...fields,
});

export const carePlan = (id: string, fields: Resource = {}): Resource => ({
  resourceType: 'CarePlan',
  id,
  status: 'active',
  subject: patientReference,
  category: [{ text: 'Self care' }],
  ...fields,
});

export const encounter = (practitionerId: string, fields: Resource = {}): Resource => ({
  resourceType: 'Encounter',
  id: `encounter-${practitionerId}`,
  status: 'finished',
  subject: patientReference,
  participant: [{ individual: { reference: `Practitioner/${practitionerId}` } }],
  ...fields,
});

export const episode = (id: string, fields: Resource = {}): Resource => ({
  resourceType: 'EpisodeOfCare',
  id,
  status: 'active',
  patient: patientReference,
  type: [{ text: 'Asthma care' }],
  ...fields,
});

export const careTeam = (id: string, members: readonly Resource[], fields: Resource = {}): Resource => ({
  resourceType: 'CareTeam',
  id,
  status: 'active',
  subject: patientReference,
  participant: members,
  ...fields,
});

export const member = (reference: string, fields: Resource = {}): Resource => ({
  member: { reference },
  ...fields,
});

export const planContext = { organizationId: 'clinic', minimumAccountAge: 18, now: Date.UTC(2026, 4, 20) };

/** The plans of everything in a file, and what was passed over in it: kinds with their places. */
export function planText(text: string, context: Omit<PlanContext, 'passedOver'> = planContext) {
  const list = new PassedOverList();
  const { bundle, leftOut } = readResources(bundleEntries(readJson(Buffer.from(text)), 'a.json', list), list);
  const [first, ...others] = leftOut;
  if (first !== undefined) throw new BundleError([first, ...others]);
  const plans = planFile(bundle, { ...context, passedOver: list }, null).map((make) => make());
  return { plans, passedOver: list.all.map(({ kind, path }) => `${kind} ${path}`) };
}

/** The plan of a bundle of one patient. */
export function planOf(...resources: readonly Resource[]): ImportPlan {
  const [plan, ...others] = planText(bundleText(...resources)).plans;
  if (plan === undefined || others.length > 0) throw new Error('The bundle is not of one patient.');
  return plan;
}
