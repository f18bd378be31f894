import { REFUSALS } from '@my-messages/domain/policy/may-message';
import { SIDES } from '@my-messages/domain/side';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../test/catalogue';
import { en } from './en';
import { saysToCallClinic } from './use-refusal-text';

const TO_CALL = /call the clinic/i;

describe('to call the clinic', () => {
  it.each(SIDES)('is said by the refusals of which it is known: %s', (side) => {
    for (const refusal of REFUSALS)
      expect([refusal, saysToCallClinic(side, refusal)]).toEqual([
        refusal,
        TO_CALL.test(en.refusal[side][refusal]),
      ]);
  });

  it('is said nowhere but where its number stands below, and to who is signed out', () => {
    const elsewhere = TEXTS.filter(([key, text]) => TO_CALL.test(text) && !key.startsWith('refusal.'));
    expect(elsewhere.map(([key]) => key)).toEqual([
      'signIn.inactive',
      'compose.missingCareTeam',
      'compose.missingSelected',
      'compose.nobodyPortal',
      'compose.noChartsPortal',
      'notFound.missing',
      'admin.messaging.locationsHint',
    ]);
  });
});
