import { describe, expect, it } from 'vitest';
import { isOfOwnWords, PRODUCT_WORDS } from './own-words';

const TEXTS = ['ana.lindqvist@example.com', 'Ana Lindqvist', 'Lakeside Clinic'];
const isRefused = (password: string, texts: readonly string[] = TEXTS) =>
  isOfOwnWords(password, texts, new Set(['sunshine']));

describe('a password of own words', () => {
  it.each([
    ['the product’s name', 'MyMessages2026!'],
    ['what the product is', 'patient-portal-1'],
    ['the clinic’s name', 'Lakeside Clinic'],
    ['the clinic’s name, with signs and digits', '!!Lakeside_2026!!'],
    ['their name', 'Ána Líndqvist 84'],
    ['their address', 'ana.lindqvist@example.com'],
    ['several of these', 'lindqvist-lakeside-messages'],
    ['one, and a common password', 'Lindqvist-Sunshine'],
    ['one, and a row', 'ana123456789'],
    ['one, again and again', 'lakesidelakesidelakeside'],
  ])('is seen: %s', (_what, password) => {
    expect(isRefused(password)).toBe(true);
  });

  it.each([
    ['has enough besides', 'lakeside-harbour'],
    ['has none', 'calm-harbour-22'],
    ['has none, and no letters', '!!??--##@@**'],
    ['has only letters that many words have', 'an orange kettle'],
  ])('is not what %s', (_what, password) => {
    expect(isRefused(password)).toBe(false);
  });

  it.each(PRODUCT_WORDS)('is seen for everybody: %s', (word) => {
    expect(isRefused(`${word} 1984!!!!!!!!`, [])).toBe(true);
  });

  it('is none where six letters are left, and one where five are', () => {
    expect(isRefused('lakeside-kettle')).toBe(false);
    expect(isRefused('lakeside-kettl')).toBe(true);
  });

  it('is not made of a name’s one or two letters', () => {
    expect(isRefused('bobobobobobo-x', ['Bo Å'])).toBe(false);
    expect(isRefused('lindqvists-ab', ['Li Bo'])).toBe(false);
  });

  it('is seen in scripts without spaces', () => {
    expect(isRefused('山田太郎2026年', ['山田太郎'])).toBe(true);
  });
});
