import { describe, expect, it } from 'vitest';
import { relationshipKind } from './relationship-kind';

const coded = (code: string, system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode') => [
  { coding: [{ system, code, display: undefined }], text: undefined },
];
const SNOMED = 'http://snomed.info/sct';
const both = (
  code: string,
  system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  text?: string,
  display?: string,
) => [{ coding: [{ system, code, display }], text }];
const written = (text: string) => [{ coding: [], text }];

describe('relationshipKind', () => {
  it.each([
    [coded('GUARD'), 'guardian', 'guardian'],
    [coded('MTH'), 'guardian', null],
    [coded('ADOPTF'), 'guardian', null],
    [coded('STPMTH'), null, null],
    [coded('FTHFOST'), null, null],
    [coded('PRNINLAW'), null, null],
    [coded('GUAR', 'http://terminology.hl7.org/CodeSystem/v3-RoleClass'), 'guarantor', 'guarantor'],
    [coded('GUARD', 'urn:somebody:else'), null, null],
    [written(' Legal guardian'), 'guardian', 'guardian'],
    [written('Guarantor'), 'guarantor', 'guarantor'],
    [written('Mother'), 'guardian', null],
    [written('Adoptive father'), 'guardian', null],
    [written('step-mother'), null, null],
    [written('not the guardian'), null, null],
    [coded('58626002', SNOMED), 'guardian', 'guardian'],
    [coded('72705000', SNOMED), 'guardian', null],
    [coded('66089001', SNOMED), null, null],
    [coded('GRD', 'http://terminology.hl7.org/CodeSystem/v2-0063'), 'guardian', 'guardian'],
    [both('M', 'urn:local', 'Mother'), 'guardian', null],
    [both('1', SNOMED, 'Legal guardian (person)'), 'guardian', 'guardian'],
    [both('N', 'http://terminology.hl7.org/CodeSystem/v2-0131', 'Father'), 'guardian', null],
    // A known code says who it is, whatever is written beside it.
    [both('BRO', undefined, 'Mother'), null, null],
    [both('toString', SNOMED, undefined, 'Parent'), 'guardian', null],
    [[], null, null],
  ])('%j: of a child %s, of an adult %s', (concepts, ofChild, ofAdult) => {
    expect(relationshipKind(concepts, true)).toBe(ofChild);
    expect(relationshipKind(concepts, false)).toBe(ofAdult);
  });
});
