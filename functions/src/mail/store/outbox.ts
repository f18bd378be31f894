import { remove, update } from '@my-messages/domain/derived/document-write';
import {
  parseMail,
  PENDING,
  type Mail,
  type MailDelivery,
  type MailDoc,
} from '@my-messages/domain/documents/mail';
import type { Written } from '@my-messages/domain/documents/written';
import { COLLECTIONS, mailPath } from '@my-messages/domain/paths';
import { Timestamp, type QueryDocumentSnapshot, type QuerySnapshot } from 'firebase-admin/firestore';
import { claim, isEndedUnsent } from '../core/mail-claim';
import { outcomeFor, recorded, type MailOutcome } from '../core/mail-outcome';
import type { PlannedNotification } from '../core/new-mail';
import { mailProblemPath, planMailProblem } from '../../problems/core/problem';
import { firestore } from '../../platform/store/admin-app';
import { queuedMail } from '../../platform/store/queue-mail';
import { writeAlone, writeIn } from '../../platform/store/documents';
import { recordProblemIn } from '../../problems/store/problems';
import { inTransaction } from '../../platform/store/transaction';

/**
 * Has a message told: by the mail that covers it already; by the one of its conversation that its reader has not
 * followed yet, which then covers it too; or by a new one. One that has ended unsent begins anew.
 */
export async function queueNotification(planned: PlannedNotification): Promise<void> {
  const { organizationId, through } = planned.mail;
  const { path } = planned;
  await inTransaction(async (transaction) => {
    const [told, there] = await Promise.all([
      transaction.get(telling(planned)),
      transaction.get(firestore().doc(path)),
    ]);
    if (isTold(planned, told)) return;
    if (!there.exists) {
      writeIn(transaction, [queuedMail(planned)]);
      return;
    }
    const mail = parseMail(there.id, there.data());
    if (!isEndedUnsent(mail.delivery)) {
      writeIn(transaction, [update(path, { through })]);
      return;
    }
    // Nothing is told of a changed document: the sweep takes it up.
    const delivery = { ...PENDING, dueTime: Timestamp.now() };
    writeIn(transaction, [
      update(path, { through, delivery, queuedAt: Timestamp.now() }),
      remove(mailProblemPath(organizationId, mail.id)),
    ]);
  });
}

/** Whether a mail of the outbox tells of a message already. */
export async function isCovered(planned: PlannedNotification): Promise<boolean> {
  return isTold(planned, await telling(planned).get());
}

/** The notifications that told its reader of the same message of a conversation, also when they had it before. */
const telling = ({ mail: { conversationId, recipientId, through } }: PlannedNotification) =>
  firestore()
    .collection(COLLECTIONS.mail)
    .where('conversationId', '==', conversationId)
    .where('recipientId', '==', recipientId)
    .where('through', '>=', through)
    .select('queuedAt');

const isTold = ({ since }: PlannedNotification, { docs }: QuerySnapshot) =>
  docs.some((mail) => (queuedAtOf(mail) ?? 0) >= since);

/** When a mail was queued, in epoch milliseconds; null where it does not say so. */
function queuedAtOf(mail: QueryDocumentSnapshot): number | null {
  const queuedAt: unknown = mail.get('queuedAt');
  return queuedAt instanceof Timestamp ? queuedAt.toMillis() : null;
}

/** A mail that is due, as far as it says; it may be malformed. */
export interface DueMail {
  readonly id: string;
  readonly organizationId: string | null;
  /** When it was queued, in epoch milliseconds. */
  readonly since: number;
}

/** The mails that are due, those that are it longest first. */
export async function dueMails(now: number, most: number): Promise<readonly DueMail[]> {
  const due = await firestore()
    .collection(COLLECTIONS.mail)
    .where('delivery.dueTime', '<=', Timestamp.fromMillis(now))
    .orderBy('delivery.dueTime')
    .limit(most)
    .select('organizationId', 'queuedAt')
    .get();
  return due.docs.map((each) => {
    const organizationId: unknown = each.get('organizationId');
    return {
      id: each.id,
      organizationId: typeof organizationId === 'string' ? organizationId : null,
      since: queuedAtOf(each) ?? now,
    };
  });
}

/** Has a mail that ended unsent tried once more by the next sweep; says whether there was one. */
export async function putBackMail(mailId: string): Promise<boolean> {
  const path = mailPath(mailId);
  return await inTransaction(async (transaction) => {
    const mail = await transaction.get(firestore().doc(path));
    if (!mail.exists || mail.get('delivery.state') !== 'ERROR') return false;
    writeIn(transaction, [update(path, { 'delivery.state': 'RETRY', 'delivery.dueTime': Timestamp.now() })]);
    return true;
  });
}

/** There is nothing more to do for a mail that was sent. */
export async function endFollowUp(mailId: string): Promise<void> {
  await writeAlone(update(mailPath(mailId), { 'delivery.dueTime': null }));
}

/** Ends a mail that is not what it should be: nobody can send it, and it must not be due for ever. */
export async function endMalformed(mailId: string): Promise<void> {
  await writeAlone(
    update(mailPath(mailId), {
      'delivery.state': 'ERROR',
      'delivery.error': 'malformed-document',
      'delivery.dueTime': null,
    }),
  );
}

/** A mail that a try has taken, or why it is not to be had. */
export type ClaimedMail =
  | { readonly kind: 'taken' | 'follow-up'; readonly mail: Mail }
  | { readonly kind: 'held' }
  | { readonly kind: 'ended' };

/**
 * Takes a mail for one try; one that is gone counts as ended. Nothing is sent inside the transaction, which may run
 * more than once.
 */
export async function claimMail(mailId: string, now: number): Promise<ClaimedMail> {
  const path = mailPath(mailId);
  return await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(firestore().doc(path));
    if (!snapshot.exists) return { kind: 'ended' };
    const mail = parseMail(mailId, snapshot.data());
    const answer = claim(mail.delivery, now);
    if (answer.kind === 'follow-up') return { kind: 'follow-up', mail };
    if (answer.kind !== 'taken') return answer;
    writeIn(transaction, [update(path, { delivery: stored(answer.delivery) })]);
    return { kind: 'taken', mail: { ...mail, delivery: answer.delivery } };
  });
}

/**
 * Records how a try ended, unless another try has taken the mail meanwhile, and tells the clinic of one that is given
 * up; gives the delivery as it stands then.
 */
export async function recordMail(mail: Mail, outcome: MailOutcome, now: number): Promise<MailDelivery> {
  const path = mailPath(mail.id);
  const chance = Math.random();
  return await inTransaction(async (transaction) => {
    const current = parseMail(mail.id, (await transaction.get(firestore().doc(path))).data());
    if (current.delivery.attempts !== mail.delivery.attempts) return current.delivery;
    const delivery = recorded(mail, outcomeFor(current, mail, outcome, now), now, chance);
    writeIn(transaction, [update(path, { delivery: stored(delivery) })]);
    const problem = planMailProblem({ ...mail, delivery }, now);
    if (problem !== null) recordProblemIn(transaction, problem);
    return delivery;
  });
}

/** Times as the database keeps them. */
function stored(delivery: MailDelivery): Written<MailDoc['delivery']> {
  const time = (milliseconds: number | null) =>
    milliseconds === null ? null : Timestamp.fromMillis(milliseconds);
  return {
    ...delivery,
    startTime: time(delivery.startTime),
    endTime: time(delivery.endTime),
    leaseExpireTime: time(delivery.leaseExpireTime),
    dueTime: time(delivery.dueTime),
  };
}
