import { update } from '@my-messages/domain/derived/document-write';
import { parseMail } from '@my-messages/domain/documents/mail';
import { COLLECTIONS, mailPath } from '@my-messages/domain/paths';
import { isAbout, type ReturnedMail } from '../core/returned-report';
import { accountAddress } from '../../platform/store/accounts';
import { firestore } from '../../platform/store/admin-app';
import { writeAlone } from '../../platform/store/documents';
import { recordAddress } from './mail-address';

/**
 * Marks the address of whom a mail did not reach, and keeps with the mail that it came back, so that the same report
 * once more changes nothing, also when the address has been found in order meanwhile. Gives the mail's id; null where
 * there is nothing to be done. `now` in epoch milliseconds.
 */
export async function noteReturned(returned: ReturnedMail, now: number): Promise<string | null> {
  const [found] = (await withMessageId(returned.messageId)).docs;
  if (found === undefined) return null;
  const mail = parseMail(found.id, found.data());
  if (mail.delivery.error !== null) return null;
  if ('organizationId' in mail) {
    const account = await accountAddress(mail.recipientId);
    const isPresent = account !== null && isAbout(returned, account.email);
    if (isPresent) await recordAddress(mail.organizationId, mail.recipientId, true, now);
  }
  await writeAlone(update(mailPath(mail.id), { 'delivery.error': returned.code }));
  return mail.id;
}

/** The mail that was sent under a Message-ID; at most one. */
const withMessageId = (messageId: string) =>
  firestore().collection(COLLECTIONS.mail).where('delivery.info.messageId', '==', messageId).limit(1).get();
