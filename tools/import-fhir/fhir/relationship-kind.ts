import type { Relationship } from '@my-messages/domain/documents/document';
import type { Concept } from './datatypes';

const SYSTEMS = [
  'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  'http://terminology.hl7.org/CodeSystem/v3-RoleClass',
  'http://hl7.org/fhir/v3/RoleCode',
  'urn:oid:2.16.840.1.113883.5.111',
];

/**
 * v3-RoleCode's parents by birth and adoption. Step-parents, foster parents and parents-in-law have no say by that
 * alone: where they do, the record calls them guardians, or the clinic connects them by hand.
 */
const PARENTS = ['PRN', 'MTH', 'FTH', 'NPRN', 'NMTH', 'NFTH', 'ADOPTP', 'ADOPTM', 'ADOPTF', 'GESTM'];

/**
 * What a RelatedPerson's relationship makes of them in the portal, or null for anybody else (a sibling, a neighbour).
 * A parent is a guardian while the patient is a child, a guardian named as such always. Words count only where
 * there are no codes.
 */
export function relationshipKind(
  concepts: readonly Concept[],
  patientIsChild: boolean,
): Exclude<Relationship, 'self'> | null {
  const codes = concepts.flatMap(({ coding }) =>
    coding.filter(({ system }) => system === undefined || SYSTEMS.includes(system)).map(({ code }) => code),
  );
  const words = concepts
    .filter(({ coding }) => coding.length === 0)
    .map(({ text }) => text?.trim().toLowerCase());
  const says = (code: string, ...texts: string[]) =>
    codes.includes(code) || words.some((word) => word !== undefined && texts.includes(word));

  if (says('GUARD', 'guardian', 'legal guardian')) return 'guardian';
  if (patientIsChild && codes.some((code) => code !== undefined && PARENTS.includes(code))) return 'guardian';
  return says('GUAR', 'guarantor') ? 'guarantor' : null;
}
