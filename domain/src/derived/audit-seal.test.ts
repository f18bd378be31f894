import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenIn, hashOfSeal, seal, type StoredLine } from './audit-seal';

/** No hash, but as different for different texts as one is taken to be, and without white space. */
const digest = encodeURIComponent;
const sealed = (...lines: StoredLine[]) => ({ ...seal(null, lines, digest), through: 1 });
const at = (lines: readonly StoredLine[]) => (id: string) =>
  lines.find((line) => line.id === id)?.data ?? null;

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const anyLine = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
  data: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(value, fc.dictionary(fc.string(), value)), {
    minKeys: 1,
  }),
});
const anyLines = fc.uniqueArray(anyLine, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

describe('a seal', () => {
  it('finds nothing where all is as it was, in whatever order fields come', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const turned = lines.map(({ id, data }) => ({
          id,
          data: Object.fromEntries(Object.entries(data).toReversed()),
        }));
        expect(brokenIn(sealed(...lines), at(turned), digest)).toEqual({ missing: [], altered: [] });
      }),
    );
  });

  it('names the line that is gone, and the one of which any value is another', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), value, (lines, which, other) => {
        const one = lines[which % lines.length] as StoredLine;
        const [field = ''] = Object.keys(one.data);
        const others = lines.filter((line) => line !== one);
        expect(brokenIn(sealed(...lines), at(others), digest)).toEqual({ missing: [one.id], altered: [] });
        fc.pre(JSON.stringify(one.data[field]) !== JSON.stringify(other));
        const changed = { id: one.id, data: { ...one.data, [field]: other } };
        expect(brokenIn(sealed(...lines), at([...others, changed]), digest).altered).toEqual([one.id]);
        const more = { id: one.id, data: { ...one.data, intruder: other } };
        expect(brokenIn(sealed(...lines), at([...others, more]), digest).altered).toEqual([one.id]);
      }),
    );
  });

  it('tells times apart by the millisecond, whatever class they come in', () => {
    const line = (milliseconds: number) => ({ id: 'a', data: { at: { toMillis: () => milliseconds } } });
    const of = sealed(line(5));
    expect(brokenIn(of, at([line(5)]), digest).altered).toEqual([]);
    expect(brokenIn(of, at([line(6)]), digest).altered).toEqual(['a']);
  });

  it('goes on from the one before it, and has another hash for whatever is changed in it', () => {
    const first = sealed({ id: 'a', data: { x: 1 } });
    const second = { ...seal(first, [{ id: 'b', data: { x: 2 } }], digest), through: 2 };
    expect(first).toMatchObject({ number: 1, previous: '' });
    expect(second).toMatchObject({ number: 2, previous: first.hash });
    expect(hashOfSeal(second, digest)).toBe(second.hash);
    const hashes = [
      { ...second, number: 3 },
      { ...second, previous: '' },
      { ...second, lines: [...second.lines, ...first.lines] },
      { ...second, lines: first.lines },
    ].map((changed) => hashOfSeal(changed, digest));
    expect(new Set([...hashes, second.hash]).size).toBe(5);
  });
});
