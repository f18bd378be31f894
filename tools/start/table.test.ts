import { expect, test } from 'vitest';
import { table } from './table';

test('columns stand under one another, whatever their colours', () => {
  const blue = (text: string) => `\u001B[34m${text}\u001B[39m`;
  expect(
    table([
      ['a', 'bb', 'c'],
      [blue('long'), 'b', 'c'],
    ]),
  ).toEqual(['  a      bb   c', `  ${blue('long')}   b    c`]);
});

test('no rows are no lines', () => {
  expect(table([])).toEqual([]);
});
