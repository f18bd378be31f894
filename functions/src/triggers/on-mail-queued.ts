/**
 * Watches the outbox for new mails. Takes the mail in a transaction, looks again whether it is wanted, sends it over
 * SMTP outside the transaction, and records how that ended. Twice is harmless: only one try can hold a mail, and one
 * that ended is not to be had again. It changes mails and creates none, so it cannot wake itself.
 *
 * A crash between the server's acceptance and our record leaves a mail that is sent once more when the lease is up,
 * under the same Message-ID.
 */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { guarded } from '../platform/event-guard';
import { logInfo } from '../platform/log';
import { mailSecrets } from '../platform/params';
import { deliverMail } from './deliver-mail';
import { claimMail, recordMail } from '../store/outbox';

export const onMailQueued = onDocumentCreated(
  { document: 'mail/{mailId}', retry: true, secrets: mailSecrets, concurrency: 20 },
  async (event) => {
    const { mailId } = event.params;
    await guarded('onMailQueued', { mailId }, async () => {
      const mail = await claimMail(mailId, Date.now());
      if (mail === null) return;
      const outcome = await deliverMail(mail);
      await recordMail(mail, outcome, Date.now());
      logInfo('mail ended', {
        mailId,
        kind: mail.kind,
        outcome: outcome.kind,
        attempts: mail.delivery.attempts,
      });
      // What may succeed later is thrown, so that the platform delivers the event again.
      if (outcome.kind === 'failed' && !outcome.permanent) throw new TransientMailError(outcome.code);
    });
  },
);

/** The SMTP server could not be reached, or asked for patience; `code` is its own. */
class TransientMailError extends Error {
  constructor(readonly code: string) {
    super('the mail could not be sent now');
    this.name = 'TransientMailError';
  }
}
