/**
 * Watches problems for those that somebody asked to have tried again: does once more what had been given up. What
 * succeeds is gone then; a mail goes out with the next sweep, and is told again should it fail again. An error that
 * somebody saw just goes. Twice is harmless as the steps are. A try in vain takes the mark back, and without the mark
 * this does nothing: it wakes itself once.
 */
import { planOpened } from '@my-messages/domain/derived/audit-events';
import { recountsOf } from '@my-messages/domain/derived/unread-totals';
import { parseProblem, type Problem } from '@my-messages/domain/documents/problem';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { codeOf, retryTarget } from '../problems/core/problem';
import { logFailure } from '../platform/log';
import { recordAuditEvent } from '../platform/store/audit-trail';
import { readConversation, readMember, readMessage } from '../platform/store/records';
import { putBackMail } from '../mail/store/outbox';
import { endProblem, keepProblem } from '../problems/store/problems';
import { removeRest } from './store/purge';
import { handOverSteps, messageSteps } from './message-steps';
import { recount } from '../unread/recount';

export const onProblemUpdated = onDocumentUpdated(
  { document: 'organizations/{organizationId}/problems/{problemId}', retry: true },
  async (event) => {
    const { organizationId, problemId } = event.params;
    if (event.data?.after.get('again') !== true) return;
    const problem = parseProblem(problemId, event.data.after.data());
    try {
      await tryAgain(organizationId, problem);
    } catch (error) {
      logFailure('tried again in vain', { organizationId, problemId }, error);
      await keepProblem(organizationId, problem, codeOf(error), Date.now());
      return;
    }
    await endProblem(organizationId, problemId);
  },
);

/** Every step of what the problem is about: those that had succeeded change nothing. What is gone needs none. */
async function tryAgain(organizationId: string, problem: Problem): Promise<void> {
  // An error that somebody saw is not to be done again: who asked for it has seen to it.
  if (problem.kind === 'screen') return;
  const about = retryTarget(organizationId, problem);
  if (about === null) throw new Error('nothing that can be tried again');
  if (about.kind === 'mail') {
    await putBackMail(about.mailId);
    return;
  }
  if (about.kind === 'member') {
    const member = await readMember(organizationId, about.uid);
    if (member !== null) await recount(organizationId, { uid: about.uid, side: member.kind });
    return;
  }
  const conversation = await readConversation(organizationId, about.conversationId);
  if (conversation === null) {
    // It was deleted, and what was to go with it may be there yet.
    await removeRest(organizationId, about.conversationId);
    return;
  }
  if (about.kind === 'conversation') {
    const opened = planOpened(organizationId, null, conversation);
    await Promise.all([
      ...recountsOf(conversation).map((each) => recount(organizationId, each)),
      ...(opened === null ? [] : [recordAuditEvent(opened)]),
      ...Object.values(handOverSteps(organizationId, conversation)).map((step) => step()),
    ]);
    return;
  }
  const message = await readMessage(organizationId, about.conversationId, about.messageId);
  if (message === null) return;
  const steps = messageSteps(organizationId, conversation, message);
  await Promise.all(Object.values(steps).map((step) => step()));
}
