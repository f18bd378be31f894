/**
 * Once an hour. Seals what came to the audit trail of each clinic, so that a line that is changed or taken away later
 * shows (`npm run audit:verify`). It writes seals, each once; a run that ends early is gone on with by the next. The hash
 * of each stands in the log, too, where nobody who can write to the database can change it.
 */
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { logFailure, logInfo } from '../platform/log';
import { organizationIds, sealNext } from './store/seals';

/** What was recorded since then waits for the next run: a transaction that recorded it may not have ended yet. */
const SETTLED_MILLISECONDS = 10 * 60_000;

export const sealAudit = onSchedule(
  { schedule: 'every 1 hours', concurrency: 1, maxInstances: 1, timeoutSeconds: 540 },
  async () => {
    const until = Date.now() - SETTLED_MILLISECONDS;
    for await (const organizationId of organizationIds()) {
      try {
        await sealAll(organizationId, until);
      } catch (error) {
        // It holds none of the other clinics, and the next run goes on with this one.
        logFailure('audit not sealed', { organizationId }, error);
      }
    }
  },
);

async function sealAll(organizationId: string, until: number): Promise<void> {
  for (;;) {
    const sealed = await sealNext(organizationId, until);
    if (sealed === null) return;
    logInfo('audit sealed', { organizationId, number: sealed.number, hash: sealed.hash });
  }
}
