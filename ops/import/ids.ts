import { createHash } from 'node:crypto';
import type { Located } from './fhir/bundle';
import type { Identifier } from './fhir/datatypes';

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 20);

const PERSON_PREFIXES = { Patient: 'p', RelatedPerson: 'r', Practitioner: 's' } as const;

export type PersonType = keyof typeof PERSON_PREFIXES;

const RECORD_NUMBER = 'http://terminology.hl7.org/CodeSystem/v2-0203';
const NPI = 'http://hl7.org/fhir/sid/us-npi';

/**
 * The identifier that a record keeps when it is exported anew with other ids: a patient's record number (or, where they
 * have a single identifier of no told type, that one), a clinician's NPI, an episode's or plan's own. Null where there
 * is none; one without a digit other than 0 is a place holder, which many may have.
 */
export function lastingIdentifier({ type, resource }: Located): string | null {
  const usable = resource.identifier.filter(
    ({ use, system, value = '' }) =>
      use !== 'old' && use !== 'temp' && system !== undefined && /[1-9]/.test(value),
  );
  const [only, ...others] = usable;
  const single = others.length === 0 && only?.type === undefined ? only : undefined;
  const isRecordNumber = (identifier: Identifier) =>
    identifier.type?.coding.some(({ system, code }) => system === RECORD_NUMBER && code === 'MR') === true;
  const lasting =
    type === 'Patient'
      ? (usable.find(isRecordNumber) ?? single)
      : type === 'Practitioner'
        ? usable.find(({ system }) => system === NPI)
        : usable[0];
  return lasting === undefined ? null : `${lasting.system ?? ''}|${lasting.value ?? ''}`;
}

/**
 * The uid of an imported person, the same on every run: of the lasting identifier, else of the FHIR id. The organization
 * is part of it, so that two organizations whose records use the same FHIR ids never share a person.
 */
export const personId = (organizationId: string, type: PersonType, recordId: string) =>
  `${PERSON_PREFIXES[type]}-${hash(organizationId, type, recordId)}`;

/** The FHIR id that a contact of a patient would have: of a hash, for it is reported, and names are not. */
export const contactId = (patientId: string, name: string) => `${patientId}#contact-${hash(name)}`;

/** The id of the chart made from a resource (an EpisodeOfCare, a CarePlan, or the Patient for general care). */
export const importedChartId = (organizationId: string, type: string, recordId: string) =>
  `c-${hash(organizationId, type, recordId)}`;

/** True for a staff member who came by an import, whose place on a care team FHIR decides. */
export const isImportedStaff = (uid: string) => uid.startsWith('s-');
