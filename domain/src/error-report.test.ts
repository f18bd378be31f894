import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { errorReport, isReportedKind, reportedCollection, reportedWord } from './error-report';

const REPORT = {
  organizationId: 'clinic',
  reference: '1630a1a1',
  kind: 'unexpected',
  code: 'permission-denied',
  collection: 'messages',
  field: 'lastMessage.at',
};

const accepts = (changes: object) => v.is(errorReport, { ...REPORT, ...changes });

describe('the report of an error', () => {
  it('is a number, a kind and where, as far as that is known', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ kind: 'screen', organizationId: null, code: null, collection: null, field: null })).toBe(
      true,
    );
    expect(accepts({ code: 'a'.repeat(80), field: 'a'.repeat(80) })).toBe(true);
  });

  it.each([
    ['a number that is too short', { reference: '1630a1a' }],
    ['a number that is too long', { reference: '1630a1a11' }],
    ['a number of other signs', { reference: '1630A1A1' }],
    ['a number with a line after it', { reference: '1630a1a1\n' }],
    ['a kind that is no error', { kind: 'offline' }],
    ['no kind', { kind: undefined }],
    ['a code with words of a person', { code: 'my knee hurts' }],
    ['an e-mail address', { code: 'ana@example.com' }],
    ['an address of the web', { code: 'https://example.com/?a' }],
    ['a code of several lines', { code: 'at\nat' }],
    ['a code that is too long', { code: 'a'.repeat(81) }],
    ['an empty code', { code: '' }],
    ['a number as the code', { code: 7 }],
    ['a collection that there is not', { collection: 'patients' }],
    ['a field with words of a person', { field: 'my knee' }],
    ['a field that is too long', { field: 'a'.repeat(81) }],
    ['an organization with a slash', { organizationId: 'a/b' }],
    ['an organization that is too long', { organizationId: 'a'.repeat(101) }],
    ['no word of the organization', { organizationId: undefined }],
  ])('is refused with %s', (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });

  it('drops whatever else is in it', () => {
    expect(v.parse(errorReport, { ...REPORT, message: 'my knee hurts' })).toEqual(REPORT);
  });

  it('loses a word that may not be told, and stands', () => {
    expect(reportedWord('auth/internal-error')).toBe('auth/internal-error');
    expect(reportedWord('(document)')).toBeNull();
    expect(reportedCollection('messages')).toBe('messages');
    expect(reportedCollection('patients')).toBeNull();
  });

  it('is made of what is no ordinary state of the world', () => {
    expect(['unexpected', 'forbidden', 'screen'].every(isReportedKind)).toBe(true);
    expect(['offline', 'signed-out'].some(isReportedKind)).toBe(false);
  });
});
