import { describe, expect, it } from 'vitest';
import { rebuiltInWords, reconciledInWords } from './summary';

const none = { written: 0, deleted: 0, changedMeanwhile: 0 };

describe('the last line', () => {
  it('of a check says that nothing was written', () => {
    expect(reconciledInWords({ differences: 3, said: 0, written: none }, true)).toBe(
      '3 differences; nothing was written.',
    );
  });

  it('of mending says what was written, and what a person has to look at', () => {
    const written = { written: 2, deleted: 1, changedMeanwhile: 0 };
    expect(reconciledInWords({ differences: 3, said: 1, written }, false)).toBe(
      '3 differences; 2 written, 1 deleted; 1 to be looked at by hand.',
    );
  });

  it('of making anew says what was left alone, if anything was', () => {
    const written = { written: 7, deleted: 0, changedMeanwhile: 1 };
    expect(rebuiltInWords({ differences: 0, said: 0, written })).toBe(
      '7 written, 0 deleted, 1 changed meanwhile and left.',
    );
  });
});
