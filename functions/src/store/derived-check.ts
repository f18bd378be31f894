import { set } from '@my-messages/domain/derived/document-write';
import { parseDerivedCheck, type DerivedCheck } from '@my-messages/domain/documents/derived-check';
import { parseInboxTotals } from '@my-messages/domain/documents/inbox-totals';
import { COLLECTIONS, collectionPath, derivedCheckPath, messagesPath } from '@my-messages/domain/paths';
import { Timestamp, type DocumentSnapshot, type Query } from 'firebase-admin/firestore';
import type { CheckWindow } from '../core/derived-check';
import { firestore } from './admin-app';
import { writeAlone } from './documents';

/** A stored document, which may be malformed, and the time that it was found by, in epoch milliseconds. */
export interface Stored {
  readonly id: string;
  readonly data: unknown;
  readonly at: number;
}

const PAGE = 100;

/** The ids of all organizations. */
export async function organizationIds(): Promise<readonly string[]> {
  return (await firestore().collection(COLLECTIONS.organizations).select().get()).docs.map(({ id }) => id);
}

/** How far an organization has been looked at; null before the first time. Throws DocumentError. */
export async function readDerivedCheck(organizationId: string): Promise<DerivedCheck | null> {
  const snapshot = await firestore().doc(derivedCheckPath(organizationId)).get();
  return snapshot.exists ? parseDerivedCheck(snapshot.id, snapshot.data()) : null;
}

export async function recordDerivedCheck(organizationId: string, { until, at }: DerivedCheck): Promise<void> {
  await writeAlone(
    set(derivedCheckPath(organizationId), {
      until: Timestamp.fromMillis(until),
      at: Timestamp.fromMillis(at),
    }),
  );
}

/** The conversations in which somebody wrote since a time, those that rest longest first. */
export function conversationsMovedSince(organizationId: string, from: number): AsyncIterable<Stored> {
  return inPages(
    'lastMessage.at',
    firestore()
      .collection(collectionPath(organizationId, 'conversations'))
      .where('lastMessage.at', '>=', Timestamp.fromMillis(from)),
  );
}

/** The messages of a conversation that were sent within a window, in their order. */
export function messagesWithin(
  organizationId: string,
  conversationId: string,
  { from, until }: CheckWindow,
): AsyncIterable<Stored> {
  return inPages(
    'sentAt',
    firestore()
      .collection(messagesPath(organizationId, conversationId))
      .where('sentAt', '>=', Timestamp.fromMillis(from))
      .where('sentAt', '<', Timestamp.fromMillis(until)),
  );
}

/** Which of these documents are not there. */
export async function missingOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const references = paths.map((path) => firestore().doc(path));
  const found = await firestore().getAll(...references, { fieldMask: [] });
  return new Set(found.filter(({ exists }) => !exists).map(({ ref }) => ref.path));
}

/** Whose unread totals were counted longest ago. */
export async function oldestTotals(organizationId: string, most: number): Promise<readonly string[]> {
  const oldest = await firestore()
    .collection(collectionPath(organizationId, 'inboxes'))
    .orderBy('asOf')
    .limit(most)
    .select()
    .get();
  return oldest.docs.map(({ id }) => id);
}

/** Whether a person's totals were counted at a time or later. */
export async function areCountedSince(organizationId: string, uid: string, time: number): Promise<boolean> {
  const snapshot = await firestore().collection(collectionPath(organizationId, 'inboxes')).doc(uid).get();
  return snapshot.exists && parseInboxTotals(uid, snapshot.data()).asOf >= time;
}

async function* inPages(time: string, filtered: Query): AsyncGenerator<Stored> {
  const query = filtered.orderBy(time);
  let last: DocumentSnapshot | null = null;
  for (;;) {
    const page = await (last === null ? query : query.startAfter(last)).limit(PAGE).get();
    for (const each of page.docs) {
      yield { id: each.id, data: each.data(), at: (each.get(time) as Timestamp).toMillis() };
    }
    last = page.docs.at(-1) ?? null;
    if (page.size < PAGE) return;
  }
}
