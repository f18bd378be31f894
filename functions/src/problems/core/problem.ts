import { DocumentError } from '@my-messages/domain/documents/document';
import type { Mail } from '@my-messages/domain/documents/mail';
import type { Problem, ProblemDoc } from '@my-messages/domain/documents/problem';
import type { DocPath, Written } from '@my-messages/domain/documents/written';
import { COLLECTIONS, mailPath, problemPath } from '@my-messages/domain/paths';
import { errorCode } from '../../platform/core/error-code';

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
  readonly path: DocPath<ProblemDoc>;
  readonly problem: Written<Omit<ProblemDoc, 'expiresAt'>, number> & { readonly expiresAt?: number };
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
    problem: {
      kind: 'event',
      step,
      target,
      code: codeOf(error),
      attempts: 1,
      personId: null,
      again: false,
      since,
      at: now,
    },
  };
}

/** Where a mail that has ended unsent is told. */
export const mailProblemPath = (organizationId: string, mailId: string) =>
  problemPath(organizationId, `mail_${mailId}`);

/** What is told to the clinic of a mail that has ended unsent; null of all others, and where no clinic is named. */
export function planMailProblem(mail: Mail, now: number): PlannedProblem | null {
  if (mail.delivery.state !== 'ERROR' || !('organizationId' in mail)) return null;
  const { delivery, queuedAt } = mail;
  return {
    path: mailProblemPath(mail.organizationId, mail.id),
    problem: {
      kind: 'mail',
      step: mail.kind,
      target: mailPath(mail.id),
      code: delivery.error ?? 'unknown',
      attempts: delivery.attempts,
      personId: mail.recipientId,
      again: false,
      since: queuedAt,
      at: now,
    },
  };
}

/** A document that an event was about, by what is to be done for it; null for what no step is known for. */
export type RetryTarget =
  | { readonly kind: 'mail'; readonly mailId: string }
  | { readonly kind: 'member'; readonly uid: string }
  | { readonly kind: 'conversation'; readonly conversationId: string }
  | { readonly kind: 'message'; readonly conversationId: string; readonly messageId: string };

/** What a problem of an organization is about; null where it is nothing that can be tried again. */
export function retryTarget(organizationId: string, { target }: Pick<Problem, 'target'>): RetryTarget | null {
  const [first = '', second = '', ...rest] = target.split('/');
  if (first === COLLECTIONS.mail && rest.length === 0) return { kind: 'mail', mailId: second };
  if (first !== COLLECTIONS.organizations || second !== organizationId) return null;
  const [third, id = '', fifth, messageId] = rest;
  if (third === COLLECTIONS.members && fifth === undefined) return { kind: 'member', uid: id };
  if (third !== COLLECTIONS.conversations) return null;
  if (fifth === undefined) return { kind: 'conversation', conversationId: id };
  if (fifth !== COLLECTIONS.messages || messageId === undefined) return null;
  return { kind: 'message', conversationId: id, messageId };
}

/** The code of a failure: a library's, or the place of what is malformed. Never what it says. */
export function codeOf(error: unknown): string {
  if (error instanceof DocumentError) return `malformed ${error.collection} ${error.field}`;
  return errorCode(error) ?? (error instanceof Error ? error.name : 'unknown');
}
