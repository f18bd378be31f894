import { describe, expect, it } from 'vitest';
import { messageIdOf } from './message-id';

const APP = 'https://portal.example/app';

describe('messageIdOf', () => {
  it('is the same for every try and another for every mail', () => {
    expect(messageIdOf('clinic_c1_m1', APP)).toBe(messageIdOf('clinic_c1_m1', APP));
    expect(messageIdOf('clinic_c1_m1', APP)).not.toBe(messageIdOf('clinic_c1_m2', APP));
  });

  it('says nothing of the ids it is made from, and has the form of a Message-ID', () => {
    expect(messageIdOf('clinic_c1_m1', APP)).toMatch(/^<[0-9a-f]{32}@portal\.example>$/);
  });
});
