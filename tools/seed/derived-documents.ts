import { setTimeout as sleep } from 'node:timers/promises';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseUnreadTotals } from '@my-messages/domain/documents/unread-totals';
import { COLLECTIONS, unreadTotalsPath } from '@my-messages/domain/paths';
import { otherSide, SIDES } from '@my-messages/domain/side';
import type { Firestore, Query } from 'firebase-admin/firestore';
import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import { SetupError } from '../../ops/project/setup-error';

/** What the functions have to derive from the written conversations. */
export interface Derived {
  readonly searchEntries: number;
  readonly auditEvents: number;
  /** One for each message from staff, each with an end. */
  readonly mails: number;
  /** Unread messages by the path of the inbox, of those who have any. */
  readonly unread: ReadonlyMap<string, number>;
}

/** What is to come of the documents of conversations and their messages. */
export function derivedFrom(writes: readonly WholeWrite[]): Derived {
  const conversations = writes.flatMap(({ path, data }) => {
    const [organizations, organizationId = '', collection, id = '', below] = path.split('/');
    const isConversation =
      organizations === COLLECTIONS.organizations &&
      collection === COLLECTIONS.conversations &&
      below === undefined;
    return isConversation ? [{ organizationId, conversation: parseConversation(id, data) }] : [];
  });
  const messages = writes.length - conversations.length;
  const unread = new Map<string, number>();
  for (const { organizationId, conversation } of conversations) {
    for (const [path, count] of unreadOf(organizationId, conversation)) {
      unread.set(path, (unread.get(path) ?? 0) + count);
    }
  }
  return {
    searchEntries: messages + conversations.length,
    auditEvents: messages,
    mails: conversations.filter(({ conversation: { portal, staff } }) => portal.seen < staff.sent).length,
    unread,
  };
}

function unreadOf(organizationId: string, conversation: Conversation): [path: string, count: number][] {
  return SIDES.flatMap((side): [string, number][] => {
    const count = conversation[otherSide(side)].sent - conversation[side].seen;
    const uid = side === 'portal' ? conversation.portalUserId : conversation.staffId;
    return count === 0 ? [] : [[unreadTotalsPath(organizationId, uid), count]];
  });
}

const LIMIT_MS = 120_000;

/** Waits until all of it is there. Throws a SetupError that says what is not, by kind and number. */
export async function waitForDerived(firestore: Firestore, derived: Derived): Promise<void> {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const missing = await missingOf(firestore, derived);
    if (missing.length === 0) return;
    if (Date.now() > limit) {
      // The emulator does not deliver an event again.
      throw new SetupError(
        `The functions have not derived ${missing.join(', ')}. Run the command once more.`,
      );
    }
    await sleep(250);
  }
}

async function missingOf(firestore: Firestore, derived: Derived): Promise<string[]> {
  const [searchEntries, auditEvents, mails] = await Promise.all([
    countOf(firestore.collectionGroup(COLLECTIONS.searchEntries)),
    countOf(firestore.collectionGroup(COLLECTIONS.auditEvents)),
    countOf(firestore.collection(COLLECTIONS.mail).where('delivery.state', '==', 'SUCCESS')),
  ]);
  const found = { searchEntries, auditEvents, mails };
  const missing = (['searchEntries', 'auditEvents', 'mails'] as const)
    .filter((kind) => found[kind] !== derived[kind])
    .map((kind) => `${kind} ${String(found[kind])} of ${String(derived[kind])}`);
  for (const [path, count] of derived.unread) {
    const stored = await firestore.doc(path).get();
    if (!stored.exists || parseUnreadTotals(stored.id, stored.data()).unreadMessages !== count)
      missing.push(path);
  }
  return missing;
}

const countOf = async (query: Query) => (await query.count().get()).data().count;
