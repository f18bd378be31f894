import { randomBytes } from 'node:crypto';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import { otherSide, type Side } from '@my-messages/domain/side';
import { preview } from '@my-messages/domain/text/preview';
import { FieldValue } from 'firebase-admin/firestore';
import { adminFirestore } from './admin';
import type { Person } from './clinic';

/** Between whom a conversation of a test is, and about which chart. */
export interface Between {
  readonly organizationId: string;
  readonly chartId: string;
  readonly patient: Person;
  readonly staff: Person;
  readonly subject?: string;
}

/** The outbox's id of the notification that tells of a conversation from one message of the staff on. */
export const notificationId = (organizationId: string, conversationId: string, first = 1) =>
  `${organizationId}_${conversationId}_${String(first)}`;

export const newId = () => randomBytes(10).toString('hex');

/** Sends, past the rules, what the app would send first; gives the ids. */
export async function startConversation(between: Between, side: Side, body: string) {
  const { organizationId, chartId, patient, staff, subject = '' } = between;
  const conversationId = newId();
  const messageId = newId();
  const firestore = adminFirestore();
  const batch = firestore.batch();
  const now = FieldValue.serverTimestamp();
  batch.create(firestore.doc(conversationPath(organizationId, conversationId)), {
    chartId,
    patientName: patient.name,
    chartLabel: 'General care',
    portalUserId: patient.uid,
    portalUserName: patient.name,
    relationship: 'self',
    staffId: staff.uid,
    staffName: staff.name,
    staffTitle: 'Registered nurse',
    subject,
    createdAt: now,
    lastMessage: { id: messageId, at: now, side, preview: preview(body) },
    [side]: { sent: 1, seen: 0, unread: false, archived: false, paceAt: now },
    [otherSide(side)]: { sent: 0, seen: 0, unread: true, archived: false, paceAt: null },
  });
  batch.create(firestore.doc(messagePath(organizationId, conversationId, messageId)), {
    number: 1,
    side,
    ...senderOf(between, side),
    body,
    sentAt: now,
  });
  await batch.commit();
  return { conversationId, messageId };
}

/** Sends a further message of a conversation; gives its id. */
export async function sendNext(between: Between, conversationId: string, side: Side, body: string) {
  const { organizationId } = between;
  const firestore = adminFirestore();
  const messageId = newId();
  const now = FieldValue.serverTimestamp();
  const number = (await readConversation(organizationId, conversationId))[side].sent + 1;
  const batch = firestore.batch();
  batch.update(firestore.doc(conversationPath(organizationId, conversationId)), {
    lastMessage: { id: messageId, at: now, side, preview: preview(body) },
    [`${side}.sent`]: number,
    [`${side}.archived`]: false,
    [`${otherSide(side)}.unread`]: true,
    [`${otherSide(side)}.archived`]: false,
  });
  batch.create(firestore.doc(messagePath(organizationId, conversationId, messageId)), {
    number,
    side,
    ...senderOf(between, side),
    body,
    sentAt: now,
  });
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

function senderOf({ patient, staff }: Between, side: Side) {
  const { uid, name } = side === 'portal' ? patient : staff;
  return { senderId: uid, senderName: name };
}
