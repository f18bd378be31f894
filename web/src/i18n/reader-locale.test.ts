import { expect, it } from 'vitest';
import { readerLocale } from './reader-locale';

it.each([
  [['en-GB', 'en'], 'en-GB'],
  [['en-US'], 'en-US'],
  [['de-DE', 'en-CA', 'en-US'], 'en-CA'],
  [['en-US-u-hc-h23'], 'en-US-u-hc-h23'],
  // Without a region of their own.
  [['en', 'en-AU'], 'en-AU'],
  [['en', 'de-DE'], 'en-DE'],
  // In no language of the app.
  [['pt-BR', 'de-DE'], 'en-BR'],
  [['ar'], 'en'],
  [[], 'en'],
  [['en-US@posix', '*'], 'en'],
])('of a browser with %j is %s', (preferred, locale) => {
  expect(readerLocale('en', preferred)).toBe(locale);
});
