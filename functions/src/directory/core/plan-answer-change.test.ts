import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseSavedAnswer } from '@my-messages/domain/documents/saved-answer';
import { LIMITS } from '@my-messages/domain/limits';
import { organizationDoc, savedAnswerDoc } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import type { AdminFacts, AdminRequest } from './admin-plan';
import { planChange } from './plan-change';

const request: AdminRequest = {
  organization: parseOrganization('clinic', organizationDoc()),
  askerId: 'manager',
  secondFactor: false,
  personId: null,
  addressTaken: false,
  hasSecondFactor: false,
  newId: 'newAnswer',
  now: 5,
  times: { fromMillis: (milliseconds) => ({ toMillis: () => milliseconds }) },
};

const saved = (count: number): AdminFacts => ({
  account: null,
  member: null,
  card: null,
  connections: [],
  chart: null,
  held: false,
  cover: null,
  problems: [],
  answers: Array.from({ length: count }, (_, index) =>
    parseSavedAnswer(`answer-${String(index)}`, savedAnswerDoc({ title: 'Lab', body: 'Canary' })),
  ),
  staff: [],
  patientIds: [],
  waiting: false,
  anotherSuperAdmin: false,
});

const WORDS = { title: 'Results', body: 'They are in.' };
const save = (facts: AdminFacts, id: string | null, words = WORDS) =>
  planChange(request, facts, { kind: 'save-answer', id, ...words });

describe('a saved answer of the clinic', () => {
  it('is added under a new id, while there is room', () => {
    const plan = save(saved(LIMITS.clinicAnswers - 1), null);
    expect(plan).toMatchObject({
      id: 'newAnswer',
      writes: [{ kind: 'set', path: 'organizations/clinic/savedAnswers/newAnswer', data: WORDS }],
      mail: null,
      target: 'savedAnswers/newAnswer',
      detail: {},
    });
    expect(plan).toHaveProperty('writes[0].data.savedAt.toMillis');
    expect(save(saved(LIMITS.clinicAnswers), null)).toBe('too-many');
  });

  it('is changed where it is, also where there is no room for another', () => {
    expect(save(saved(LIMITS.clinicAnswers), 'answer-3')).toMatchObject({
      id: 'answer-3',
      writes: [{ kind: 'set', path: 'organizations/clinic/savedAnswers/answer-3', data: WORDS }],
      target: 'savedAnswers/answer-3',
    });
    expect(save(saved(2), 'answer-2')).toBe('missing');
  });

  it('is not written, and leaves no line, where it says the same already', () => {
    expect(save(saved(1), 'answer-0', { title: 'Lab', body: 'Canary' })).toMatchObject({ writes: [] });
    expect(save(saved(1), 'answer-0', { title: 'Lab', body: 'Other' })).toMatchObject({ writes: [{}] });
    expect(save(saved(1), 'answer-0', { title: 'Other', body: 'Canary' })).toMatchObject({ writes: [{}] });
    expect(save(saved(1), null, { title: 'Lab', body: 'Canary' })).toMatchObject({ writes: [{}] });
  });

  it('is removed, and missing after that', () => {
    expect(planChange(request, saved(2), { kind: 'remove-answer', id: 'answer-1' })).toMatchObject({
      id: 'answer-1',
      writes: [{ kind: 'delete', path: 'organizations/clinic/savedAnswers/answer-1' }],
      target: 'savedAnswers/answer-1',
      detail: {},
    });
    expect(planChange(request, saved(1), { kind: 'remove-answer', id: 'answer-1' })).toBe('missing');
  });
});
