import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { excerpt } from './excerpt';

const filler = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('excerpt', () => {
  it('is the whole of a short text, on one line', () => {
    expect(excerpt(' Take it\n\ntwice ', ['twice'])).toBe('Take it twice');
  });

  it('shows the first hit, with some words on both sides', () => {
    const text = `${filler(80)} the needle is here ${filler(80)} needle`;
    const found = excerpt(text, ['needle']);
    expect(found).toMatch(/^…word\d.* the needle is here word0 .*…$/);
    expect(found.length).toBeLessThanOrEqual(LIMITS.previewLength + 2);
    expect(found.match(/needle/g)).toHaveLength(1);
  });

  it('is the beginning where nothing is found, and the end where the hit is last', () => {
    expect(excerpt(filler(80), ['needle'])).toMatch(/^word0 word1 .*…$/);
    expect(excerpt(`${filler(80)} needle`, ['needle'])).toMatch(/^…word\d.* needle$/);
  });

  it('cuts between words', () => {
    const cut = excerpt(`${filler(80)} needle ${filler(80)}`, ['needle'])
      .replace(/…/g, '')
      .split(' ');
    expect(cut.every((word) => /^(?:word\d+|needle)$/.test(word))).toBe(true);
  });

  it('cuts between graphemes where there are no words', () => {
    const family = '👩‍👩‍👧‍👦';
    const text = `${family.repeat(40)}-needle-${family.repeat(40)}`;
    const found = excerpt(text, ['needle']);
    expect(found).toContain('needle');
    expect(found.replace(/…|-needle-/g, '').replaceAll(family, '')).toBe('');
  });

  it('shows a hit that is longer than the excerpt whole', () => {
    const long = 'a'.repeat(300);
    expect(excerpt(`x ${long} y`, [long])).toContain(long);
  });
});
