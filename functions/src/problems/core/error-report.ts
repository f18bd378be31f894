import { screenProblemId } from '@my-messages/domain/documents/problem';
import type { ErrorReport } from '@my-messages/domain/error-report';
import { problemPath } from '@my-messages/domain/paths';
import type { LogFields } from '../../platform/core/loggable';
import type { PlannedProblem } from './problem';
import type { RateLimit } from './rate-limit';

/** How long a clinic is told of an error that somebody saw: as long as anybody may still call about it. */
const TOLD_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

/** How many reports are taken: of each person, or of all together who are not signed in. */
export function reportLimit(uid: string | null): RateLimit & { readonly id: string } {
  return uid === null
    ? { id: 'report-error', turns: 60, milliseconds: MINUTE }
    : { id: `report-error_${uid}`, turns: 10, milliseconds: MINUTE };
}

/** What the log says of it, by which the number that somebody reads out is found. */
export function reportFields(report: ErrorReport, uid: string | null): LogFields {
  return { ...report, signedIn: uid !== null };
}

/** What the clinic is told of it; null where it was seen at none, or by somebody who is not of it. */
export function planScreenProblem(
  { organizationId, reference, kind, code, collection, field }: ErrorReport,
  isMember: boolean,
  now: number,
): PlannedProblem | null {
  if (organizationId === null || !isMember) return null;
  const target = collection === null ? null : [collection, field].filter((part) => part !== null);
  return {
    // The same for the same number, however often it comes.
    path: problemPath(organizationId, screenProblemId(reference)),
    problem: {
      kind: 'screen',
      step: kind,
      target: target?.join('/') ?? 'app',
      code: target === null ? (code ?? kind) : ['malformed', ...target].join(' '),
      attempts: 1,
      personId: null,
      again: false,
      since: now,
      at: now,
      expiresAt: now + TOLD_MILLISECONDS,
    },
  };
}
