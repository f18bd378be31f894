import { expect, it } from 'vitest';
import { SetupError } from '../../ops/project/setup-error';
import { assumed, ASSUMPTIONS } from './assumptions';
import { readOptions } from './options';

it('asks for three sizes where nothing is said', () => {
  expect(readOptions([])).toEqual({ users: [1000, 100_000, 10_000_000], changes: {}, json: false });
});

it('changes what is assumed, and nothing else', () => {
  const { users, changes, json } = readOptions([
    '--users',
    '5000',
    '--assume',
    'readPrice=0.03',
    '--assume',
    'staffShare=1',
    '--json',
  ]);
  expect([users, json]).toEqual([[5000], true]);
  expect(assumed(changes)).toEqual({ ...assumed(), readPrice: 0.03, staffShare: 1 });
  expect(assumed().readPrice).toBe(ASSUMPTIONS.readPrice.value);
});

it.each([
  [['--assume', 'redPrice=1'], 'Nothing is assumed by the name "redPrice"'],
  [['--assume', 'readPrice=cheap'], 'readPrice takes a number from 0 on, not "cheap"'],
  [['--assume', 'readPrice'], 'readPrice takes a number from 0 on, not ""'],
  [['--assume', 'readPrice=-1'], 'readPrice takes a number from 0 on, not "-1"'],
  [['--assume', 'toString=1'], 'Nothing is assumed by the name "toString"'],
  [['--users', '0'], '--users takes a whole number from 1 on, not "0"'],
  [['--users', 'many'], '--users takes a whole number from 1 on, not "many"'],
])('says what is wrong with %j', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(SetupError);
  expect(() => readOptions(args)).toThrow(sentence);
});
