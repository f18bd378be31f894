import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

describe('the options of the attack', () => {
  it('are those that are named, or the usual ones', () => {
    expect(readOptions([])).toEqual({ requests: 100_000, seed: 1 });
    expect(readOptions(['--requests', '500', '--seed', '7'])).toEqual({ requests: 500, seed: 7 });
  });

  it.each([[['--requests', '0']], [['--requests', 'many']], [['--seed', '1.5']], [['--seed=-1']], [['all']]])(
    'are refused with how the command is used: %s',
    (args) => {
      expect(() => readOptions(args)).toThrow(/Usage: npm run attack/);
    },
  );
});
