import type { MailOutcome } from '../core/mail-outcome';
import { logInfo } from '../platform/log';
import { claimMail, recordMail } from '../store/outbox';
import { deliverMail } from './deliver-mail';

/**
 * One try of a mail: takes it in a transaction, looks again whether it is wanted, sends it over SMTP outside the
 * transaction, and records how that ended. Null where it was not to be had.
 *
 * A crash between the server's acceptance and our record leaves a mail that is sent once more when the lease is up,
 * under the same Message-ID.
 */
export async function tryMail(mailId: string): Promise<MailOutcome | null> {
  const claim = await claimMail(mailId, Date.now());
  if (claim.kind !== 'taken') return null;
  const { mail } = claim;
  const outcome = await deliverMail(mail);
  const { state } = await recordMail(mail, outcome, Date.now());
  logInfo('mail tried', {
    mailId,
    kind: mail.kind,
    outcome: outcome.kind,
    state,
    code: outcome.kind === 'failed' ? outcome.code : null,
    attempts: mail.delivery.attempts,
  });
  return outcome;
}
