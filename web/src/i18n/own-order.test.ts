import i18next from 'i18next';
import { expect, it } from 'vitest';
import { inOneLine } from './own-order';

const LAYLA = 'ليلى';
const NOAM = 'נועם';

it('a name that is written from right to left keeps its own order within a sentence', () => {
  expect(i18next.t('conversation.you', { name: LAYLA })).toBe(`\u2068${LAYLA}\u2069 (you)`);
  expect(i18next.t('chartOfPatient', { patient: NOAM, chart: 'General care' })).toBe(
    `\u2068${NOAM}\u2069 · General care`,
  );
});

it('any other value stands in it as it is', () => {
  expect(i18next.t('conversation.you', { name: "Zoë O'Brien & <b>" })).toBe("Zoë O'Brien & <b> (you)");
  expect(i18next.t('search.filter.buttonSet', { count: 2 })).toBe('Filters (2)');
});

it('facts in one line keep theirs, too', () => {
  expect(inOneLine(['General care', '', NOAM])).toBe(`General care · \u2068${NOAM}\u2069`);
  expect(inOneLine([NOAM, LAYLA], ', ')).toBe(`\u2068${NOAM}\u2069, \u2068${LAYLA}\u2069`);
});
