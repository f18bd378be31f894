import {
  COLLECTIONS,
  collectionPath,
  messagesPath,
  type OrganizationCollection,
} from '@my-messages/domain/paths';
import { otherSide, personField, type Side } from '@my-messages/domain/side';
import { AggregateField, Timestamp, type Firestore, type Query } from 'firebase-admin/firestore';

/** All documents of one of the organization's collections. */
export const allOf = (firestore: Firestore, organizationId: string, collection: OrganizationCollection) =>
  firestore.collection(collectionPath(organizationId, collection));

export const messagesOf = (firestore: Firestore, organizationId: string, conversationId: string) =>
  firestore.collection(messagesPath(organizationId, conversationId));

/** The lines of the audit trail that tell of sent messages. */
export const linesOfSent = (firestore: Firestore, organizationId: string) =>
  allOf(firestore, organizationId, 'auditEvents').where('action', '==', 'message-sent');

/** The lines that tell of conversations that were deleted because of their age. */
export const linesOfPurges = (firestore: Firestore, organizationId: string) =>
  allOf(firestore, organizationId, 'auditEvents').where('action', '==', 'purge-conversation');

/** The mails that tell somebody of messages of a conversation, as far as they tell of this number or later ones. */
export const mailsFrom = (
  firestore: Firestore,
  conversationId: string,
  recipientId: string,
  number: number,
) =>
  firestore
    .collection(COLLECTIONS.mail)
    .where('conversationId', '==', conversationId)
    .where('recipientId', '==', recipientId)
    .where('through', '>=', number);

/** The sums over a person's unread conversations: those that the functions ask for too. */
export const unreadOf = (firestore: Firestore, organizationId: string, uid: string, side: Side) =>
  allOf(firestore, organizationId, 'conversations')
    .where(personField[side], '==', uid)
    .where(`${side}.unread`, '==', true)
    .aggregate({
      conversations: AggregateField.count(),
      sentByOthers: AggregateField.sum(`${otherSide(side)}.sent`),
      seen: AggregateField.sum(`${side}.seen`),
    });

/** The active conversations in which a staff member owes an answer. */
export const waitingFor = (firestore: Firestore, organizationId: string, uid: string) =>
  allOf(firestore, organizationId, 'conversations')
    .where(personField.staff, '==', uid)
    .where('staff.archived', '==', false)
    .where('waitingSince', '>', new Timestamp(0, 0));

export const countOf = async (query: Query) => (await query.count().get()).data().count;
