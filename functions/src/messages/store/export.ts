import type { ExportChart, StoredAs } from '@my-messages/domain/callables';
import { planExported } from '@my-messages/domain/derived/audit-events';
import { isStoredTime } from '@my-messages/domain/documents/document';
import { collectionPath, conversationPath, messagesPath } from '@my-messages/domain/paths';
import { isActiveStaff } from '@my-messages/domain/policy/active-member';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { hasJustConfirmed, type Caller } from '../../platform/core/caller';
import { firestore } from '../../platform/store/admin-app';
import { recordAuditEvent } from '../../platform/store/audit-trail';
import { nextOf, pageBehind } from '../../platform/store/in-pages';
import { readMember } from '../../platform/store/records';

/** Messages of one answer: the longest are 40 KB each, and an answer of a callable may have 10 MB. */
const MESSAGES = 100;
const CONVERSATIONS = 100;

type Response = ExportChart['response'];

/** Gives a page of what was written about a chart. What is read is in the audit trail before it is given. */
export async function exportChart(
  caller: Caller,
  request: ExportChart['request'],
  now: number,
): Promise<Response> {
  const { organizationId, chartId, conversationId, after } = request;
  const asker = await readMember(organizationId, caller.uid);
  if (!isActiveStaff(asker) || !asker.superAdmin) return { outcome: 'not-allowed' };
  if (!hasJustConfirmed(caller, now)) return { outcome: 'confirm-again' };
  if (conversationId === null) return await listed(organizationId, chartId, after);
  const conversation = await firestore().doc(conversationPath(organizationId, conversationId)).get();
  if (conversation.get('chartId') !== chartId) return { outcome: 'not-allowed' };
  await recordAuditEvent(planExported(organizationId, caller, { id: conversationId, chartId }, now));
  const messages = await messagesBehind(organizationId, conversationId, after);
  return {
    outcome: 'read',
    conversation: storedAs(conversation),
    messages: messages.map(storedAs),
    next: nextOf(messages, MESSAGES),
  };
}

async function listed(organizationId: string, chartId: string, after: string | null): Promise<Response> {
  const conversations = await conversationsAbout(organizationId, chartId, after);
  return {
    outcome: 'listed',
    rows: conversations.map((each) => ({
      id: each.id,
      messages: Number(each.get('portal.sent')) + Number(each.get('staff.sent')),
    })),
    next: nextOf(conversations, CONVERSATIONS),
  };
}

/** A page of the conversations about a chart, in the order in which they were begun; of each only how much is in it. */
export async function conversationsAbout(organizationId: string, chartId: string, after: string | null) {
  const conversations = firestore().collection(collectionPath(organizationId, 'conversations'));
  const all = conversations
    .where('chartId', '==', chartId)
    .orderBy('createdAt')
    .select('portal.sent', 'staff.sent');
  return await pageBehind(all, after === null ? null : conversations.doc(after), CONVERSATIONS);
}

/** A page of the messages of a conversation, oldest first. */
export async function messagesBehind(organizationId: string, conversationId: string, after: string | null) {
  const messages = firestore().collection(messagesPath(organizationId, conversationId));
  return await pageBehind(messages.orderBy('sentAt'), after === null ? null : messages.doc(after), MESSAGES);
}

const storedAs = (stored: DocumentSnapshot): StoredAs => ({
  id: stored.id,
  data: inMillis(stored.data()),
});

function inMillis(value: unknown): unknown {
  if (isStoredTime(value)) return value.toMillis();
  if (Array.isArray(value)) return value.map(inMillis);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, inMillis(each)]));
}
