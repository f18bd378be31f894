import { describe, expect, it } from 'vitest';
import { relationshipKind } from './relationship-kind';

const coded = (code: string, system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode') => [
  { coding: [{ system, code, display: undefined }], text: undefined },
];
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
    [written('mother'), null, null],
    [[], null, null],
  ])('%j: of a child %s, of an adult %s', (concepts, ofChild, ofAdult) => {
    expect(relationshipKind(concepts, true)).toBe(ofChild);
    expect(relationshipKind(concepts, false)).toBe(ofAdult);
  });
});
