import { parseMail, type Mail } from '@my-messages/domain/documents/mail';
import { UNCHOSEN, type Notifications } from '@my-messages/domain/documents/member';
import { mailPath, memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { adminFirestore } from '../../support/admin';
import { eventually } from '../../support/eventually';

/** The outbox of one clinic. */
export async function outboxOf(organizationId: string): Promise<Mail[]> {
  const theirs = adminFirestore().collection('mail').where('organizationId', '==', organizationId);
  return (await theirs.get()).docs.map((each) => parseMail(each.id, each.data()));
}

/** The mail of a kind, in the outbox of a clinic, once a condition holds for it. */
export const mailOf = (organizationId: string, kind: Mail['kind'], holds: (mail: Mail) => boolean) =>
  eventually(`a mail of kind ${kind}`, async () => {
    const found = (await outboxOf(organizationId)).find((mail) => mail.kind === kind && holds(mail));
    return found ?? null;
  });

export const isSent = ({ delivery }: Mail) => delivery.info !== null && 'messageId' in delivery.info;
export const waits = ({ delivery }: Mail) => delivery.state === 'RETRY';
export const hasEnded = ({ delivery }: Mail) => delivery.state === 'SUCCESS';

/** Has a mail be due for the sweep; other fields are changed with it. */
export const isDue = ({ id }: Mail, fields: object = {}) =>
  adminFirestore()
    .doc(mailPath(id))
    .update({ 'delivery.dueTime': Timestamp.fromMillis(Date.now() - 1), ...fields });

/** Has somebody choose when their mail comes, by the clock of UTC. */
export const chooseMail = (organizationId: string, uid: string, choice: Partial<Notifications>) =>
  adminFirestore()
    .doc(memberPath(organizationId, uid))
    .update({ notifications: { ...UNCHOSEN.portal, timeZone: 'UTC', ...choice } });
