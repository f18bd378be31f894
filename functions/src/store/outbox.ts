import { parseMail, type Mail, type MailDelivery } from '@my-messages/domain/documents/mail';
import { mailPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { claim, recorded, type MailOutcome } from '../core/mail-claim';
import type { PlannedMail } from '../core/new-mail';
import { firestore } from './admin-app';
import { createOnce } from './create-once';

/** Puts a mail into the outbox; one that is there already stays as it is. */
export function queueMail({ path, mail }: PlannedMail): Promise<boolean> {
  return createOnce(path, { ...mail, delivery: stored(mail.delivery), queuedAt: Timestamp.now() });
}

/** Takes a mail for one try, or null when it is not to be had. Nothing is sent inside the transaction. */
export async function claimMail(mailId: string, now: number): Promise<Mail | null> {
  const reference = firestore().doc(mailPath(mailId));
  return await firestore().runTransaction(async (transaction) => {
    const snapshot = await transaction.get(reference);
    if (!snapshot.exists) return null;
    const mail = parseMail(mailId, snapshot.data());
    const delivery = claim(mail.delivery, now);
    if (delivery === null) return null;
    transaction.update(reference, { delivery: stored(delivery) });
    return { ...mail, delivery };
  });
}

/** Records how a try ended, unless another try has taken the mail meanwhile; says whether it did. */
export async function recordMail(mail: Mail, outcome: MailOutcome, now: number): Promise<boolean> {
  const reference = firestore().doc(mailPath(mail.id));
  return await firestore().runTransaction(async (transaction) => {
    const current = parseMail(mail.id, (await transaction.get(reference)).data());
    if (current.delivery.attempts !== mail.delivery.attempts) return false;
    transaction.update(reference, { delivery: stored(recorded(mail.delivery, outcome, now)) });
    return true;
  });
}

/** Times as the database keeps them. */
function stored(delivery: MailDelivery): object {
  const time = (milliseconds: number | null) =>
    milliseconds === null ? null : Timestamp.fromMillis(milliseconds);
  return {
    ...delivery,
    startTime: time(delivery.startTime),
    endTime: time(delivery.endTime),
    leaseExpireTime: time(delivery.leaseExpireTime),
  };
}
