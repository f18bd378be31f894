import { expect, test } from 'vitest';
import { descendants, parsePs, parseStat } from './process-table';

const entry = (pid: number, parent: number) => ({ pid, parent, group: 1, started: 's' });

test('descendants are children and theirs, without the process itself and its neighbours', () => {
  const table = [entry(1, 0), entry(10, 1), entry(11, 10), entry(12, 11), entry(13, 10), entry(20, 1)];
  expect(
    descendants(table, 10)
      .map(({ pid }) => pid)
      .sort(),
  ).toEqual([11, 12, 13]);
  expect(descendants(table, 20)).toEqual([]);
});

test('reads /proc/<pid>/stat, whatever the program is called', () => {
  const rest = '7 9 9 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 123456 999 88';
  expect(parseStat(`4711 (a) b) (c) S ${rest}`)).toEqual({
    pid: 4711,
    parent: 7,
    group: 9,
    started: '123456',
  });
  expect(parseStat(`4711 (java) Z ${rest}`)).toBeNull();
});

test('reads what ps prints', () => {
  const output =
    '    1     0     1 Ss   Mon Nov  2 10:00:00 2026\n  47     1    47 Z    Mon Nov  2 10:00:01 2026\n';
  expect(parsePs(output)).toEqual([{ pid: 1, parent: 0, group: 1, started: 'Mon Nov  2 10:00:00 2026' }]);
});
