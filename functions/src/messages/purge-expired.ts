/**
 * Once an hour. Deletes, of each clinic that chose how long it keeps conversations, those whose last message is older; in
 * the days after the choice it only counts them. What was written about a chart under a legal hold stays. It deletes the
 * conversations, with their two drafts and a line of the audit trail each, and notes what it found (`checks/retention`);
 * the deleting wakes `onConversationWritten`, which removes the messages and what they are found by. What is malformed
 * holds nothing else. A run that ends early is gone on with by the next.
 */
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { logFailure, logInfo } from '../platform/log';
import { guardedAlone } from '../problems/guarded';
import { noteFound, organizationsThatDelete, purgeOrganization } from './store/purge';

export const purgeExpired = onSchedule(
  { schedule: 'every 1 hours', concurrency: 1, maxInstances: 1, timeoutSeconds: 540 },
  async () => {
    const now = Date.now();
    for await (const { id: organizationId, data } of organizationsThatDelete()) {
      try {
        const found = await purgeOrganization(parseOrganization(organizationId, data), now, (target, purge) =>
          guardedAlone({ trigger: 'purgeExpired', organizationId, target, since: now }, () => ({ purge })),
        );
        await noteFound(organizationId, found, now);
        logInfo('conversations purged', { organizationId, ...found });
      } catch (error) {
        // It holds none of the other clinics, and the next run goes on with this one.
        logFailure('conversations not purged', { organizationId }, error);
      }
    }
  },
);
