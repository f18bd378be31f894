import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { remove, set, type DocumentWrite } from '@my-messages/domain/derived/document-write';
import { LIMITS } from '@my-messages/domain/limits';
import { clinicAnswerPath } from '@my-messages/domain/paths';
import type { AdminFacts, AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

/** Plans an answer that the clinic's staff can use, or another text of one. */
export function planSaveAnswer(
  { organization, newId, now, times }: AdminRequest,
  { answers }: AdminFacts,
  { id, title, body }: ChangeOf<'save-answer'>,
): Planned {
  const stored = answers.find((answer) => answer.id === id);
  if (id !== null && stored === undefined) return 'missing';
  if (id === null && answers.length >= LIMITS.clinicAnswers) return 'too-many';
  if (stored?.title === title && stored.body === body) return answerPlan(stored.id, []);
  const answerId = id ?? newId;
  return answerPlan(answerId, [
    set(clinicAnswerPath(organization.id, answerId), { title, body, savedAt: times.fromMillis(now) }),
  ]);
}

/** Plans that an answer of the clinic is gone. */
export function planRemoveAnswer(
  { organization }: AdminRequest,
  { answers }: AdminFacts,
  { id }: ChangeOf<'remove-answer'>,
): Planned {
  if (!answers.some((answer) => answer.id === id)) return 'missing';
  return answerPlan(id, [remove(clinicAnswerPath(organization.id, id))]);
}

/** The audit trail hears which one, and nothing of what it says. */
const answerPlan = (id: string, writes: readonly DocumentWrite[]): AdminPlan => ({
  id,
  writes,
  mail: null,
  target: auditTarget.savedAnswer(id),
  detail: {},
});
