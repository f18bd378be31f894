import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { update } from '@my-messages/domain/derived/document-write';
import { problemPath } from '@my-messages/domain/paths';
import type { AdminFacts, AdminRequest, Planned } from './admin-plan';

/** Plans that problems are tried again: a trigger follows the mark. Those that are gone were mended meanwhile. */
export function planTryAgain({ organization }: AdminRequest, { problems }: AdminFacts): Planned {
  const [first] = problems;
  if (first === undefined) return 'missing';
  return {
    id: first.id,
    writes: problems
      .filter(({ again }) => !again)
      .map(({ id }) => update(problemPath(organization.id, id), { again: true })),
    mail: null,
    target: problems.length === 1 ? auditTarget.problem(first.id) : auditTarget.problems,
    detail: { problems: problems.length },
  };
}
