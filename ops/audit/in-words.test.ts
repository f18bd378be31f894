import { expect, it } from 'vitest';
import { inWords } from './in-words';

const head = { number: 1, hash: 'h' };
const KEEP = 'Keep this elsewhere: seal 1 has the hash h';

it('says in words that nothing is sealed yet, after what is wrong', () => {
  const none = { seals: 0, lines: 0, head: null };
  expect(inWords({ ...none, broken: [] })).toEqual(['Nothing is sealed yet.']);
  expect(inWords({ ...none, broken: ['No seal has the hash x.'] })).toEqual([
    'No seal has the hash x.',
    'Nothing is sealed yet.',
  ]);
});

it('says how many lines are in how many seals, and what of them is not as it was', () => {
  expect(inWords({ seals: 1, lines: 1, broken: [], head })).toEqual([
    '1 line in 1 seal: 0 are not as they were.',
    KEEP,
  ]);
  expect(inWords({ seals: 2, lines: 6, broken: ['One is gone.'], head })).toEqual([
    'One is gone.',
    '6 lines in 2 seals: 1 is not as it was.',
    KEEP,
  ]);
});
