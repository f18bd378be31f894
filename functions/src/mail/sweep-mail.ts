/**
 * Every minute. Tries the mails that are due: those that failed and have waited, those whose try has died, and those
 * whose event never came. Twice is harmless, as for a mail's own event: only one try can hold a mail.
 */
import { DocumentError } from '@my-messages/domain/documents/document';
import { mailPath } from '@my-messages/domain/paths';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { logInfo } from '../platform/log';
import { SWEEP_CONNECTIONS } from './mail-transport';
import { mailSecrets } from '../platform/params';
import { dueMails, type DueMail } from './store/outbox';
import { guardedAlone } from '../problems/guarded';
import { tryMail } from './try-mail';

/** So long a sweep begins new tries: the next one is about to come. */
export const SWEEP_MILLISECONDS = 50_000;
/** Mails that are looked for at a time. */
const BATCH = 100;
/** So many tries in a row that do not reach the mail server end a sweep: what is due stays due, and untouched. */
const UNREACHED = 3;

export const sweepMail = onSchedule(
  {
    schedule: 'every 1 minutes',
    secrets: mailSecrets,
    // One at a time, with as many connections as it has workers.
    concurrency: 1,
    maxInstances: 1,
    timeoutSeconds: 120,
  },
  async () => {
    const ends = Date.now() + SWEEP_MILLISECONDS;
    let [tried, unreached] = [0, 0];
    const goesOn = () => Date.now() < ends && unreached < UNREACHED;
    while (goesOn()) {
      const due = await dueMails(Date.now(), BATCH);
      if (due.length === 0) break;
      const waiting = [...due];
      const work = async () => {
        for (let mail = waiting.shift(); mail !== undefined && goesOn(); mail = waiting.shift()) {
          tried += 1;
          unreached = (await tryDue(mail)) ? 0 : unreached + 1;
        }
      };
      await Promise.all(Array.from({ length: SWEEP_CONNECTIONS }, work));
    }
    logInfo('mail swept', { tried, reached: unreached < UNREACHED });
  },
);

/** Tries one mail; says whether there is reason to think that another fares better, should this one not go out. */
async function tryDue({ id, organizationId, since }: DueMail): Promise<boolean> {
  let reached = false;
  const deliver = async () => {
    try {
      const outcome = await tryMail(id);
      reached = outcome?.kind !== 'failed' || outcome.reached;
    } catch (error) {
      // What is malformed says nothing of the server.
      reached = error instanceof DocumentError;
      throw error;
    }
  };
  await guardedAlone({ trigger: 'sweepMail', organizationId, target: mailPath(id), since }, () => ({
    deliver,
  }));
  return reached;
}
