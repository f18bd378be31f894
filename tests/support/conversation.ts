import { about } from '@my-messages/domain/testing/documents';
import { randomBytes } from 'node:crypto';
import { beginConversation, continueConversation } from '@my-messages/domain/conversation/sending';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseUnreadTotals, type UnreadTotals } from '@my-messages/domain/documents/unread-totals';
import { conversationPath, messagePath, unreadTotalsPath } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import { FieldValue } from 'firebase-admin/firestore';
import { adminFirestore } from './admin';
import type { Person } from './clinic';
import { eventually } from './eventually';

/** Between whom a conversation of a test is, and about which chart. */
export interface Between {
  readonly organizationId: string;
  readonly chartId: string;
  readonly patient: Person;
  readonly staff: Person;
  readonly subject?: string;
}

/**
 * The outbox's id of the notification that tells a reader of a conversation from one message of the other side on: the
 * portal user, unless one of the staff is named.
 */
export const notificationId = (
  organizationId: string,
  conversationId: string,
  first = 1,
  staff: Person | null = null,
) => `${organizationId}_${conversationId}_${String(first)}${staff === null ? '' : `_${staff.uid}`}`;

export const newId = () => randomBytes(10).toString('hex');

/** Sends, past the rules, what the app would send first; gives the ids. */
export async function startConversation(between: Between, side: Side, body: string) {
  const { organizationId, chartId, patient, staff, subject = '' } = between;
  const conversationId = newId();
  const messageId = newId();
  const firestore = adminFirestore();
  const batch = firestore.batch();
  const visit = about(
    {
      chart: { id: chartId, patientName: patient.name, label: 'General care' },
      connection: { uid: patient.uid, displayName: patient.name, relationship: 'self' },
      staff: { uid: staff.uid, displayName: staff.name, title: 'Registered nurse' },
    },
    { subject },
  );
  const begun = beginConversation(visit, side, { messageId, body }, FieldValue.serverTimestamp());
  batch.create(firestore.doc(conversationPath(organizationId, conversationId)), begun.conversation);
  batch.create(firestore.doc(messagePath(organizationId, conversationId, messageId)), begun.message);
  await batch.commit();
  return { conversationId, messageId };
}

/** Sends a further message of a conversation; gives its id. */
export async function sendNext(
  { organizationId }: Pick<Between, 'organizationId'>,
  conversationId: string,
  side: Side,
  body: string,
) {
  const firestore = adminFirestore();
  const messageId = newId();
  const before = await readConversation(organizationId, conversationId);
  const batch = firestore.batch();
  const { changes, message } = continueConversation(
    before,
    side,
    before[side].sent + 1,
    { messageId, body },
    FieldValue.serverTimestamp(),
  );
  batch.update(firestore.doc(conversationPath(organizationId, conversationId)), changes);
  batch.create(firestore.doc(messagePath(organizationId, conversationId, messageId)), message);
  await batch.commit();
  return messageId;
}

export async function readConversation(
  organizationId: string,
  conversationId: string,
): Promise<Conversation> {
  const snapshot = await adminFirestore().doc(conversationPath(organizationId, conversationId)).get();
  return parseConversation(conversationId, snapshot.data());
}

/** What has been counted for a person; null before the first time. */
export async function readUnread(organizationId: string, uid: string): Promise<UnreadTotals | null> {
  const data = (await adminFirestore().doc(unreadTotalsPath(organizationId, uid)).get()).data();
  return data === undefined ? null : parseUnreadTotals(uid, data);
}

/**
 * Waits until so many unread messages are counted for a person. For a screen that is opened next: the emulator tells a
 * listener that is opened in the moment of a write neither with its first answer of it nor afterwards, about once in
 * a thousand times where both fall into the same few milliseconds. Firestore itself does.
 */
export async function whenUnread(organizationId: string, uid: string, messages: number): Promise<void> {
  await eventually(`${String(messages)} unread messages`, async () => {
    const counted = await readUnread(organizationId, uid);
    return counted?.unreadMessages === messages;
  });
}
