import { DocumentError } from '@my-messages/domain/documents/document';
import type { Mail } from '@my-messages/domain/documents/mail';
import type { ProblemDoc } from '@my-messages/domain/documents/problem';
import { mailPath, problemPath } from '@my-messages/domain/paths';
import { errorCode } from './error-code';

/** An event of a document, as far as its failure can be told. */
export interface EventAbout {
  readonly trigger: string;
  /** Null for what belongs to none: its failures are in the log alone. */
  readonly organizationId: string | null;
  /** The document's path. */
  readonly target: string;
  /** When what the event tells of came about, in epoch milliseconds. */
  readonly since: number;
}

/** A problem and where it goes; times still in epoch milliseconds. */
export interface PlannedProblem {
  readonly path: string;
  readonly problem: ProblemDoc & { readonly since: number; readonly at: number };
}

/**
 * How long an event is worth another try. The platform gives up after 24 hours without a word; by then it is told
 * here.
 */
const WORTH_MILLISECONDS = 12 * 60 * 60 * 1000;

/** Whether the platform should deliver the event again: not for what is malformed, nor for what has failed for long. */
export function isWorthAnotherTry(about: EventAbout, error: unknown, now: number): boolean {
  return !(error instanceof DocumentError) && now - about.since < WORTH_MILLISECONDS;
}

/** What is told to the clinic of a step that is given up; null where there is no clinic to be told. */
export function planEventProblem(
  { organizationId, target, since }: EventAbout,
  step: string,
  error: unknown,
  now: number,
): PlannedProblem | null {
  if (organizationId === null) return null;
  return {
    // The same for the same step of the same event, however often it comes.
    path: problemPath(organizationId, `${step}_${target.replaceAll('/', '_')}`),
    problem: { kind: 'event', step, target, code: codeOf(error), attempts: 1, since, at: now },
  };
}

/** Where a mail that has ended unsent is told. */
export const mailProblemPath = (organizationId: string, mailId: string) =>
  problemPath(organizationId, `mail_${mailId}`);

/** What is told to the clinic of a mail that has ended unsent; null of all others, and where no clinic is named. */
export function planMailProblem(mail: Mail, now: number): PlannedProblem | null {
  const { delivery, queuedAt } = mail;
  if (delivery.state !== 'ERROR' || !('organizationId' in mail)) return null;
  return {
    path: mailProblemPath(mail.organizationId, mail.id),
    problem: {
      kind: 'mail',
      step: mail.kind,
      target: mailPath(mail.id),
      code: delivery.error ?? 'unknown',
      attempts: delivery.attempts,
      since: queuedAt,
      at: now,
    },
  };
}

function codeOf(error: unknown): string {
  if (error instanceof DocumentError) return `malformed ${error.collection} ${error.field}`;
  return errorCode(error) ?? (error instanceof Error ? error.name : 'unknown');
}
