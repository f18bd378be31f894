import { createHash } from 'node:crypto';

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 20);

const PERSON_PREFIXES = { Patient: 'p', RelatedPerson: 'r', Practitioner: 's' } as const;

export type PersonType = keyof typeof PERSON_PREFIXES;

/**
 * The uid of an imported person, the same on every run. The organization is part of it, so that two organizations
 * whose records use the same FHIR ids never share a person.
 */
export const personId = (organizationId: string, type: PersonType, fhirId: string) =>
  `${PERSON_PREFIXES[type]}-${hash(organizationId, type, fhirId)}`;

/** The FHIR id that a contact of a patient would have: of a hash, for it is reported, and names are not. */
export const contactId = (patientId: string, name: string) => `${patientId}#contact-${hash(name)}`;

/** The id of the chart made from a resource (an EpisodeOfCare, a CarePlan, or the Patient for general care). */
export const importedChartId = (organizationId: string, type: string, fhirId: string) =>
  `c-${hash(organizationId, type, fhirId)}`;

/** True for a staff member who came by an import, whose place on a care team FHIR decides. */
export const isImportedStaff = (uid: string) => uid.startsWith('s-');
