import { parseProblem } from '@my-messages/domain/documents/problem';
import type { ErrorReport } from '@my-messages/domain/error-report';
import { describe, expect, it } from 'vitest';
import { planScreenProblem, reportFields, reportLimit } from './error-report';
import { loggable } from '../../platform/core/loggable';

const NOW = 1_000_000;
const DAY = 24 * 3_600_000;
const REPORT: ErrorReport = {
  organizationId: 'clinic',
  reference: '1630a1a1',
  kind: 'forbidden',
  code: 'permission-denied',
  collection: null,
  field: null,
};

describe('an error that somebody saw', () => {
  it('is told to their clinic by its number, for thirty days', () => {
    const planned = planScreenProblem(REPORT, true, NOW);
    expect(planned?.path).toBe('organizations/clinic/problems/screen_1630a1a1');
    expect(parseProblem('screen_1630a1a1', planned?.problem)).toEqual({
      id: 'screen_1630a1a1',
      kind: 'screen',
      step: 'forbidden',
      target: 'app',
      code: 'permission-denied',
      attempts: 1,
      personId: null,
      again: false,
      since: NOW,
      at: NOW,
      expiresAt: NOW + 30 * DAY,
    });
  });

  it('says where a document is malformed, as far as that is known', () => {
    const malformed = { ...REPORT, kind: 'unexpected', code: null, collection: 'messages' } as const;
    expect(planScreenProblem({ ...malformed, field: 'body' }, true, NOW)?.problem).toMatchObject({
      code: 'malformed messages body',
      target: 'messages/body',
    });
    expect(planScreenProblem(malformed, true, NOW)?.problem).toMatchObject({
      code: 'malformed messages',
      target: 'messages',
    });
  });

  it('has its kind for a code where it has none', () => {
    const problem = planScreenProblem({ ...REPORT, kind: 'screen', code: null }, true, NOW)?.problem;
    expect(problem).toMatchObject({ step: 'screen', code: 'screen' });
  });

  it('is told to no clinic that it was not seen at, nor by somebody who is not of it', () => {
    expect(planScreenProblem({ ...REPORT, organizationId: null }, true, NOW)).toBeNull();
    expect(planScreenProblem(REPORT, false, NOW)).toBeNull();
  });

  it('is in the log by its number, with whether somebody was signed in, and nothing withheld', () => {
    expect(loggable(reportFields(REPORT, 'ana'))).toEqual({ ...REPORT, signedIn: true });
    expect(loggable(reportFields({ ...REPORT, organizationId: null }, null))).toMatchObject({
      organizationId: null,
      signedIn: false,
    });
  });

  it('is taken ten times a minute of one person, and of all who are signed out sixty times', () => {
    expect(reportLimit('ana')).toMatchObject({ turns: 10, milliseconds: 60_000 });
    expect(reportLimit(null)).toMatchObject({ turns: 60, milliseconds: 60_000 });
    expect(new Set(['ana', 'ben', null].map((uid) => reportLimit(uid).id)).size).toBe(3);
  });
});
