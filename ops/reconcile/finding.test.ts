import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { difference, type Compared } from './finding';

const at = Timestamp.fromMillis(5);
const wanted = { at, body: 'Hello', tokens: ['hel', 'hello'] };

const compared = (data: object | null, changes: Partial<Compared> = {}): Compared => ({
  kind: 'derived',
  path: 'a/b',
  stored: data === null ? null : { data: { ...data }, writtenAt: at },
  wanted,
  alongside: {},
  whole: true,
  ...changes,
});

describe('difference', () => {
  it('is none where times, lists and words are the same, in whatever order the fields are', () => {
    const same = { tokens: ['hel', 'hello'], body: 'Hello', at: Timestamp.fromMillis(5) };
    expect(difference(compared(same))).toBeNull();
  });

  it('is that there is none, or none to be', () => {
    expect(difference(compared(null))).toBe('missing');
    expect(difference(compared(wanted, { wanted: null }))).toBe('without source');
    expect(difference(compared(null, { wanted: null }))).toBeNull();
  });

  it('names the fields that are other, absent, or too many, and no value', () => {
    const other = { at: Timestamp.fromMillis(6), tokens: ['hello', 'hel'], more: 1 };
    expect(difference(compared(other))).toBe('differs in at, body, more, tokens');
  });

  it('leaves alone what a document has besides, where it is not derived as a whole', () => {
    expect(difference(compared({ ...wanted, more: 1 }, { whole: false }))).toBeNull();
  });

  it('does not compare what is written alongside, which must only be there', () => {
    const alongside = { asOf: at };
    expect(difference(compared({ ...wanted, asOf: Timestamp.fromMillis(1) }, { alongside }))).toBeNull();
    expect(difference(compared(wanted, { alongside }))).toBe('differs in asOf');
  });
});
