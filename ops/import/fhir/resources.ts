import * as v from 'valibot';
import {
  concept,
  contactPoint,
  fhirTime,
  humanName,
  identifier,
  list,
  period,
  reference,
  truth,
} from './datatypes';

// The resources that the import reads, and of them what it needs. Anything else in them is let pass. Required is only
// what nothing can be made without: what is flawed is read as absent (`readSound`).

const resource = { identifier: list(identifier) };
const person = {
  ...resource,
  active: v.optional(truth, true),
  name: list(humanName),
  telecom: list(contactPoint),
};

const patient = v.object({
  ...person,
  birthDate: v.optional(fhirTime),
  contact: list(
    v.object({
      relationship: list(concept),
      name: v.optional(humanName),
      telecom: list(contactPoint),
      period: v.optional(period),
    }),
  ),
  deceasedBoolean: v.optional(truth, false),
  deceasedDateTime: v.optional(fhirTime),
});

const relatedPerson = v.object({
  ...person,
  patient: reference,
  relationship: list(concept),
  period: v.optional(period),
});

const practitioner = v.object({ ...person, qualification: list(v.object({ code: v.optional(concept) })) });

const practitionerRole = v.object({
  ...resource,
  active: v.optional(truth, true),
  period: v.optional(period),
  practitioner: v.optional(reference),
  code: list(concept),
  specialty: list(concept),
});

const careTeam = v.object({
  ...resource,
  status: v.optional(
    v.picklist(['proposed', 'active', 'suspended', 'inactive', 'entered-in-error']),
    'active',
  ),
  subject: v.optional(reference),
  participant: list(
    v.object({
      member: v.optional(reference),
      period: v.optional(period),
      // R5's name for the period.
      coveragePeriod: v.optional(period),
    }),
  ),
});

const episodeOfCare = v.object({
  ...resource,
  status: v.picklist([
    'planned',
    'waitlist',
    'active',
    'onhold',
    'finished',
    'cancelled',
    'entered-in-error',
  ]),
  type: list(concept),
  patient: reference,
  period: v.optional(period),
  careManager: v.optional(reference),
  team: list(reference),
  // R5's name for the team.
  careTeam: list(reference),
});

const carePlan = v.object({
  ...resource,
  status: v.picklist(['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown']),
  category: list(concept),
  title: v.optional(v.string()),
  subject: reference,
  period: v.optional(period),
  careTeam: list(reference),
});

const encounter = v.object({
  ...resource,
  status: v.string(),
  subject: v.optional(reference),
  episodeOfCare: list(reference),
  // `actor` is R5's name for the individual.
  participant: list(v.object({ individual: v.optional(reference), actor: v.optional(reference) })),
});

const account = v.object({
  ...resource,
  subject: list(reference),
  guarantor: list(
    v.object({ party: v.optional(reference), onHold: v.optional(truth, false), period: v.optional(period) }),
  ),
});

export const RESOURCE_SCHEMAS = {
  Patient: patient,
  RelatedPerson: relatedPerson,
  Practitioner: practitioner,
  PractitionerRole: practitionerRole,
  CareTeam: careTeam,
  EpisodeOfCare: episodeOfCare,
  CarePlan: carePlan,
  Encounter: encounter,
  Account: account,
} as const;

export type ResourceType = keyof typeof RESOURCE_SCHEMAS;
export type Resource<Type extends ResourceType> = v.InferOutput<(typeof RESOURCE_SCHEMAS)[Type]>;

export const isResourceType = (type: string): type is ResourceType => Object.hasOwn(RESOURCE_SCHEMAS, type);
