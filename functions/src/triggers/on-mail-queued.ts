/**
 * Watches the outbox for new mails. Takes the mail in a transaction, looks again whether it is wanted, sends it over
 * SMTP outside the transaction, and records how that ended. Twice is harmless: only one try can hold a mail, and one
 * that ended is not to be had again. It changes mails and creates none, so it cannot wake itself.
 *
 * An event that meets a mail in the hands of another try fails, so that it comes again: that other try may have died.
 * A crash between the server's acceptance and our record leaves a mail that is sent once more when the lease is up,
 * under the same Message-ID.
 */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { guarded } from '../platform/event-guard';
import { logInfo } from '../platform/log';
import { MAIL_CONNECTIONS } from '../platform/mail-transport';
import { mailSecrets } from '../platform/params';
import { claimMail, recordMail } from '../store/outbox';
import { deliverMail } from './deliver-mail';

export const onMailQueued = onDocumentCreated(
  {
    document: 'mail/{mailId}',
    retry: true,
    secrets: mailSecrets,
    // As many at once as an instance has connections to the mail server: none waits in line while its lease runs.
    concurrency: MAIL_CONNECTIONS,
    maxInstances: 5,
    // Shorter than the lease.
    timeoutSeconds: 50,
  },
  async (event) => {
    const { mailId } = event.params;
    await guarded('onMailQueued', { mailId }, async () => {
      const claim = await claimMail(mailId, Date.now());
      if (claim.kind === 'ended') return;
      if (claim.kind === 'held') throw new TransientMailError('held');
      const { mail } = claim;
      const outcome = await deliverMail(mail);
      await recordMail(mail, outcome, Date.now());
      logInfo('mail ended', {
        mailId,
        kind: mail.kind,
        outcome: outcome.kind,
        code: outcome.kind === 'failed' ? outcome.code : null,
        attempts: mail.delivery.attempts,
      });
      // What may succeed later is thrown, so that the platform delivers the event again.
      if (outcome.kind === 'failed' && !outcome.permanent) throw new TransientMailError(outcome.code);
    });
  },
);

/** Not now: the mail is held by another try, or the mail server could not be reached or asked for patience. */
class TransientMailError extends Error {
  constructor(readonly code: string) {
    super('the mail could not be sent now');
    this.name = 'TransientMailError';
  }
}
