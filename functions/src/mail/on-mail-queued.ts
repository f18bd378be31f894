/**
 * Watches the outbox for new mails, and tries each once at once: what could not be sent is the sweep's. Twice is
 * harmless: only one try can hold a mail, and one that ended is not to be had again. The one mail that it may create,
 * the digest that a notification goes into, creates no other, unless its reader chooses other hours in that moment: it
 * wakes itself once.
 */
import { mailPath } from '@my-messages/domain/paths';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { MAIL_CONNECTIONS } from './mail-transport';
import { mailSecrets } from '../platform/params';
import { guarded } from '../problems/guarded';
import { tryMail } from './try-mail';

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
    const organizationId: unknown = event.data?.get('organizationId');
    const about = {
      trigger: 'onMailQueued',
      organizationId: typeof organizationId === 'string' ? organizationId : null,
      target: mailPath(mailId),
      since: Date.parse(event.time),
    };
    await guarded(about, () => ({
      deliver: async () => {
        await tryMail(mailId);
      },
    }));
  },
);
