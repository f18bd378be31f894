import { parseUnreadTotals } from '@my-messages/domain/documents/unread-totals';
import { COLLECTIONS, collectionPath, messagesPath } from '@my-messages/domain/paths';
import { Timestamp, type DocumentSnapshot } from 'firebase-admin/firestore';
import type { CheckWindow, Round } from '../core/derived-sweep';
import { firestore } from '../../platform/store/admin-app';
import { timeOf } from '../../platform/store/documents';
import { inPages } from '../../platform/store/in-pages';

/** A stored document, which may be malformed, and the time that it was found by, in epoch milliseconds. */
export interface Stored {
  readonly id: string;
  readonly data: unknown;
  readonly at: number;
}

/** The same of one that is directly below its organization. */
export interface StoredInOrganization extends Stored {
  readonly organizationId: string;
}

const MESSAGES_IN_A_PAGE = 100;
/** Their pages are looked at at once: more would wait for the same person's totals. */
const CONVERSATIONS_IN_A_PAGE = 20;

/** The conversations of all organizations in which somebody wrote since a time, those that rest longest first. */
export async function* conversationsMovedSince(
  from: number,
): AsyncGenerator<readonly StoredInOrganization[]> {
  const moved = firestore()
    .collectionGroup(COLLECTIONS.conversations)
    .where('lastMessage.at', '>=', Timestamp.fromMillis(from))
    .orderBy('lastMessage.at');
  for await (const page of inPages(moved, CONVERSATIONS_IN_A_PAGE)) {
    yield page.map((each) => inOrganization(each, timeOf(each, 'lastMessage.at')));
  }
}

/** The conversation at a path; null when it is gone. It stands for one that moved at a time that is given. */
export async function conversationAt(path: string, at: number): Promise<StoredInOrganization | null> {
  const snapshot = await firestore().doc(path).get();
  return snapshot.exists ? inOrganization(snapshot, at) : null;
}

/** The messages of a conversation that were sent within a window, in their order. */
export async function* messagesWithin(
  organizationId: string,
  conversationId: string,
  { from, until }: CheckWindow,
): AsyncGenerator<Stored> {
  const sent = firestore()
    .collection(messagesPath(organizationId, conversationId))
    .where('sentAt', '>=', Timestamp.fromMillis(from))
    .where('sentAt', '<', Timestamp.fromMillis(until))
    .orderBy('sentAt');
  for await (const page of inPages(sent, MESSAGES_IN_A_PAGE)) {
    for (const each of page) yield { id: each.id, data: each.data(), at: timeOf(each, 'sentAt') };
  }
}

/** Which of these documents are not there. */
export async function missingOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const references = paths.map((path) => firestore().doc(path));
  const found = await firestore().getAll(...references, { fieldMask: [] });
  return new Set(found.filter(({ exists }) => !exists).map(({ ref }) => ref.path));
}

/** Whose unread totals, in all organizations, were counted from one time until before another, the oldest first. */
export async function totalsCountedWithin(
  { position, until }: Round,
  most: number,
): Promise<readonly StoredInOrganization[]> {
  const { docs } = await firestore()
    .collectionGroup(COLLECTIONS.inboxes)
    .where('asOf', '>=', Timestamp.fromMillis(position))
    .where('asOf', '<', Timestamp.fromMillis(until))
    .orderBy('asOf')
    .limit(most)
    .get();
  return docs.map((each) => inOrganization(each, timeOf(each, 'asOf')));
}

/** Whether a person's totals were counted at a time or later. */
export async function areCountedSince(organizationId: string, uid: string, time: number): Promise<boolean> {
  const snapshot = await firestore().collection(collectionPath(organizationId, 'inboxes')).doc(uid).get();
  return snapshot.exists && parseUnreadTotals(uid, snapshot.data()).asOf >= time;
}

const inOrganization = (snapshot: DocumentSnapshot, at: number): StoredInOrganization => ({
  organizationId: snapshot.ref.parent.parent?.id ?? '',
  id: snapshot.id,
  data: snapshot.data(),
  at,
});
