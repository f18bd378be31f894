import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { preview } from './preview';

describe('preview', () => {
  it('is the body itself when that is short enough', () => {
    const body = 'a'.repeat(LIMITS.previewLength);
    expect(preview(body)).toBe(body);
  });

  it('cuts one letter over the limit', () => {
    expect(preview('a'.repeat(LIMITS.previewLength + 1))).toHaveLength(LIMITS.previewLength);
  });

  it('does not cut a family in two', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
    const before = 'a'.repeat(LIMITS.previewLength - 3);
    expect(preview(before + family)).toBe(before);
  });

  it('cuts between code points where the first grapheme is longer than the limit', () => {
    const endless = 'e' + '\u0301'.repeat(LIMITS.previewLength * 3);
    expect(preview(endless)).toHaveLength(LIMITS.previewLength);
    const flags = '\u{1F468}' + '\u200D\u{1F469}'.repeat(LIMITS.previewLength);
    expect(preview(flags).isWellFormed()).toBe(true);
  });

  it('is never empty, never too long, well-formed and a literal beginning, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (body) => {
        const cut = preview(body);
        expect(cut.length).toBeGreaterThan(0);
        expect(cut.length).toBeLessThanOrEqual(LIMITS.previewLength);
        expect(cut.isWellFormed()).toBe(true);
        expect(body.startsWith(cut)).toBe(true);
      }),
    );
  });
});
