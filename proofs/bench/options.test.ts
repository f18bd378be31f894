import { expect, it } from 'vitest';
import { PIECES } from './figures';
import { readOptions } from './options';

it('measures all in their order where nothing is named, else what is', () => {
  expect(readOptions([])).toEqual({ pieces: PIECES, quick: false, json: false });
  expect(readOptions(['start', '--quick'])).toEqual({ pieces: ['start'], quick: true, json: false });
});

it('measures nothing for the table of what was measured', () => {
  expect(readOptions(['--table', '--json'])).toEqual({ pieces: [], quick: false, json: true });
});

it('says how it is used', () => {
  expect(() => readOptions(['stort'])).toThrow('Usage');
  expect(() => readOptions(['--slow'])).toThrow('Usage');
});
