import type { Relationship } from '@my-messages/domain/documents/document';
import { fold } from '@my-messages/domain/search/tokens';
import type { Concept } from './datatypes';

type Kind = Exclude<Relationship, 'self'> | 'parent';

const ROLE_CODES: Readonly<Record<string, Kind>> = {
  GUARD: 'guardian',
  GUAR: 'guarantor',
  // Parents by birth and adoption. Step-parents, foster parents and parents-in-law have no say by that alone: where they
  // do, the record calls them guardians, or the clinic connects them by hand.
  PRN: 'parent',
  MTH: 'parent',
  FTH: 'parent',
  NPRN: 'parent',
  NMTH: 'parent',
  NFTH: 'parent',
  ADOPTP: 'parent',
  ADOPTM: 'parent',
  ADOPTF: 'parent',
  GESTM: 'parent',
};

/** By system: what its codes say, and whether a code that is not in the list says that somebody is nobody of these. */
const SYSTEMS = new Map<string | undefined, { codes: Readonly<Record<string, Kind>>; whole: boolean }>([
  ['http://terminology.hl7.org/CodeSystem/v3-RoleCode', { codes: ROLE_CODES, whole: true }],
  ['http://terminology.hl7.org/CodeSystem/v3-RoleClass', { codes: ROLE_CODES, whole: false }],
  ['http://hl7.org/fhir/v3/RoleCode', { codes: ROLE_CODES, whole: true }],
  ['urn:oid:2.16.840.1.113883.5.111', { codes: ROLE_CODES, whole: true }],
  [undefined, { codes: ROLE_CODES, whole: false }],
  [
    'http://terminology.hl7.org/CodeSystem/v2-0063',
    { codes: { GRD: 'guardian', PAR: 'parent', MTH: 'parent', FTH: 'parent' }, whole: false },
  ],
  [
    'http://snomed.info/sct',
    {
      codes: {
        '58626002': 'guardian',
        '40683002': 'parent',
        '72705000': 'parent',
        '66839005': 'parent',
        '65656005': 'parent',
        '9947008': 'parent',
      },
      whole: false,
    },
  ],
]);

/** Whole texts: a "step mother" is not a mother here, and who is "not the guardian" is none. */
const WORDS = new Map<string, Kind>([
  ...['guardian', 'legal guardian', 'court appointed guardian'].map((word) => [word, 'guardian'] as const),
  ...['', 'natural ', 'biological ', 'birth ', 'adoptive '].flatMap((how) =>
    ['mother', 'father', 'parent'].map((parent) => [`${how}${parent}`, 'parent'] as const),
  ),
  ['guarantor', 'guarantor'],
]);

/**
 * What a RelatedPerson's relationship makes of them in the portal, or null for anybody else (a sibling, a neighbour).
 * A parent is a guardian while the patient is a child, a guardian named as such always. Words count where no code is
 * known.
 */
export function relationshipKind(
  concepts: readonly Concept[],
  patientIsChild: boolean,
): Exclude<Relationship, 'self'> | null {
  const kinds = concepts.flatMap(kindsOf);
  if (kinds.includes('guardian') || (patientIsChild && kinds.includes('parent'))) return 'guardian';
  return kinds.includes('guarantor') ? 'guarantor' : null;
}

function kindsOf({ coding, text }: Concept): Kind[] {
  const known = coding.flatMap(({ system, code = '' }) => {
    const of = SYSTEMS.get(system);
    const kind = of !== undefined && Object.hasOwn(of.codes, code) ? of.codes[code] : undefined;
    return kind === undefined && of?.whole !== true ? [] : [kind];
  });
  if (known.length > 0) return known.filter((kind) => kind !== undefined);
  const texts = text === undefined ? coding.map(({ display }) => display) : [text];
  return texts.flatMap((words) => WORDS.get(plain(words ?? '')) ?? []);
}

/** "Mother (person)" and "Legal-Guardian" as plain words. */
const plain = (text: string) =>
  fold(text)
    .replace(/\(person\)/, '')
    .replace(/[\s\-_/]+/g, ' ')
    .trim();
