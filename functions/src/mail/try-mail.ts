import { seenBy } from '@my-messages/domain/derived/notification';
import { DocumentError } from '@my-messages/domain/documents/document';
import type { Mail } from '@my-messages/domain/documents/mail';
import { planReminder } from './core/new-mail';
import { addressRefused, type MailOutcome } from './core/mail-outcome';
import { logInfo } from '../platform/log';
import { queueMail } from '../platform/store/queue-mail';
import { readConversation } from '../platform/store/records';
import { recordAddress } from './store/mail-address';
import { claimMail, endFollowUp, endMalformed, recordMail, type ClaimedMail } from './store/outbox';
import { deliverMail } from './deliver-mail';
import { tellSenders } from './tell-senders';

/**
 * One try of a mail: takes it in a transaction, looks again whether it is wanted, sends it over SMTP outside the
 * transaction, and records how that ended. Of one that was sent long ago it sees whether it was followed. Null where
 * there was none to be sent. Throws DocumentError for one that is malformed, which is thereby ended.
 *
 * A crash between the server's acceptance and our record leaves a mail that is sent once more when the lease is up,
 * under the same Message-ID.
 */
export async function tryMail(mailId: string): Promise<MailOutcome | null> {
  const claim = await claimed(mailId);
  if (claim.kind === 'follow-up') await followUp(claim.mail);
  if (claim.kind !== 'taken') return null;
  const { mail } = claim;
  const outcome = await deliverMail(mail);
  const { state } = await recordMail(mail, outcome, Date.now());
  await tellOfAddress(mail, outcome);
  if (outcome.kind === 'sent') await tellSenders(mail, mail.delivery.startTime ?? mail.queuedAt);
  logInfo('mail tried', {
    mailId,
    kind: mail.kind,
    outcome: outcome.kind,
    state,
    code: outcome.kind === 'failed' ? outcome.code : null,
    reached: outcome.kind === 'failed' ? outcome.reached : null,
    attempts: mail.delivery.attempts,
  });
  return outcome;
}

/** Has the person, and the staff who write to them, learn that mail does not reach them, or that it does again. */
async function tellOfAddress(mail: Mail, outcome: MailOutcome): Promise<void> {
  if (!('organizationId' in mail)) return;
  const refused = addressRefused(mail.kind, outcome);
  if (refused === null) return;
  await recordAddress(mail.organizationId, mail.recipientId, refused, Date.now());
}

/** Reminds of what was told and is still unread, once; whether it is wanted is looked at when that is sent. */
async function followUp(mail: Mail): Promise<void> {
  if (mail.kind === 'new-message') {
    const conversation = await readConversation(mail.organizationId, mail.conversationId);
    const seen = conversation && seenBy(conversation, mail.recipientId);
    const isUnread = seen !== null && seen < mail.through;
    if (isUnread) await queueMail(planReminder(mail));
  }
  await endFollowUp(mail.id);
}

async function claimed(mailId: string): Promise<ClaimedMail> {
  try {
    return await claimMail(mailId, Date.now());
  } catch (error) {
    if (error instanceof DocumentError) await endMalformed(mailId);
    throw error;
  }
}
