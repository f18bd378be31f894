import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describeError, SetupError } from './setup-error';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('what is shown of an error', () => {
  it.each([
    ['what somebody can put right', new SetupError('Install Java.'), 'Install Java.'],
    [
      'an option that a command does not know',
      thrownBy(() => parseArgs({ args: ['--pieces'], options: {} })),
      "Unknown option '--pieces'",
    ],
    ['what is no error', 'broken', 'broken'],
  ])('is the message alone of %s', (_, error, shown) => {
    expect(describeError(error)).toBe(shown);
  });

  it('is everything of the unexpected', () => {
    expect(describeError(new Error('the disk is gone'))).toMatch(/^Error: the disk is gone\n +at /);
  });
});
