import { expect, it } from 'vitest';
import { FIGURE_IDS, FIGURES } from './figures';
import { reportJson, reportTable } from './report';

const made = { date: '2026-11-29T10:00:00.000Z', commit: 'abc' };
const { goal } = FIGURES.inbox100;
const results = {
  inbox100: { ...made, value: goal, floor: 100, product: 200 },
  mailLink: { ...made, value: 12_345.678, note: 'fewer' },
};

const lineOf = (id: keyof typeof FIGURES) =>
  reportTable(results).find((line) => line.includes(FIGURES[id].name)) ?? '';

it('every figure has a line, with whether its goal is met', () => {
  expect(reportTable(results)).toHaveLength(FIGURE_IDS.length + 1);
  expect(lineOf('inbox100')).toMatch(/\b100 +200 +met +abc\b/);
  expect(lineOf('mailLink')).toMatch(/\b12350 .* unmet +abc .*\(fewer\)$/);
  expect(lineOf('lcpInbox')).toContain('not measured');
});

it('programs are told the same', () => {
  const told = JSON.parse(reportJson(results)) as { id: string; verdict: string; measured: unknown }[];
  expect(told.map(({ id }) => id)).toEqual(FIGURE_IDS);
  expect(told.find(({ id }) => id === 'inbox100')).toMatchObject({
    goal,
    verdict: 'met',
    measured: results.inbox100,
  });
  expect(told.find(({ id }) => id === 'lcpInbox')).toMatchObject({ verdict: 'not measured', measured: null });
});
