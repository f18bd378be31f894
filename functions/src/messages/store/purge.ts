import { parseConversation } from '@my-messages/domain/documents/conversation';
import { set } from '@my-messages/domain/derived/document-write';
import { parseHold } from '@my-messages/domain/documents/hold';
import { parseOrganization, type Organization } from '@my-messages/domain/documents/organization';
import type { RetentionCheck } from '@my-messages/domain/documents/retention-check';
import {
  COLLECTIONS,
  collectionPath,
  conversationPath,
  holdPath,
  messagesPath,
  organizationPath,
  retentionCheckPath,
  searchEntryPath,
} from '@my-messages/domain/paths';
import { dueBefore, isInForce } from '@my-messages/domain/retention/retention';
import { Timestamp, type Query } from 'firebase-admin/firestore';
import { firestore } from '../../platform/store/admin-app';
import { recordAuditEventIn } from '../../platform/store/audit-trail';
import { readIn, writeAlone, writeIn } from '../../platform/store/documents';
import { inPages } from '../../platform/store/in-pages';
import { inTransaction } from '../../platform/store/transaction';
import { planPurge } from '../core/plan-purge';

const PAGE = 100;

/** Of one clinic in one run, so that each has its turn; the rest is the next run's. */
const MOST = 500;

/** The organizations that do not keep everything for ever, as they are stored; one may be malformed. */
export async function* organizationsThatDelete(): AsyncGenerator<{
  readonly id: string;
  readonly data: unknown;
}> {
  const all = firestore().collection(COLLECTIONS.organizations).orderBy('retention.years');
  for await (const page of inPages(all, PAGE))
    for (const stored of page) yield { id: stored.id, data: stored.data() };
}

/** Conversations whose last message is older than a time, in epoch milliseconds. */
export const conversationsDue = (organizationId: string, before: number): Query =>
  firestore()
    .collection(collectionPath(organizationId, 'conversations'))
    .where('lastMessage.at', '<', Timestamp.fromMillis(before))
    .orderBy('lastMessage.at');

/** Deletes the conversation at a path so that a failure holds no other; it has been told then. */
export type Alone = (path: string, deleteIt: () => Promise<void>) => Promise<unknown>;

/** Deletes what is due of an organization, or only counts it while its choice is not in force. */
export async function purgeOrganization(
  organization: Organization,
  now: number,
  alone: Alone,
): Promise<Omit<RetentionCheck, 'at'>> {
  const before = dueBefore(organization, now);
  if (before === null) return { due: 0, deleted: 0, held: 0 };
  const all = conversationsDue(organization.id, before);
  const due = (await all.count().get()).data().count;
  const done = isInForce(organization, now)
    ? await purgeAll(organization.id, all, now, alone)
    : { deleted: 0, held: 0 };
  return { due, ...done };
}

/** Notes what was found, for the organization to see. */
export async function noteFound(
  organizationId: string,
  found: Omit<RetentionCheck, 'at'>,
  now: number,
): Promise<void> {
  await writeAlone(set(retentionCheckPath(organizationId), { ...found, at: Timestamp.fromMillis(now) }));
}

async function purgeAll(organizationId: string, all: Query, now: number, alone: Alone) {
  const done = { deleted: 0, held: 0 };
  for await (const page of inPages(all, PAGE)) {
    for (const { id } of page) {
      if (done.deleted === MOST) return done;
      await alone(conversationPath(organizationId, id), async () => {
        done[(await purge(organizationId, id, now)) ? 'deleted' : 'held'] += 1;
      });
    }
  }
  return done;
}

/** Deletes a conversation with its line in the audit trail, where it still may be; says whether it did. */
async function purge(organizationId: string, conversationId: string, now: number): Promise<boolean> {
  return await inTransaction(async (transaction) => {
    const [organization, conversation] = await Promise.all([
      readIn(transaction, organizationPath(organizationId), parseOrganization),
      readIn(transaction, conversationPath(organizationId, conversationId), parseConversation),
    ]);
    if (organization === null || conversation === null) return false;
    const hold = await readIn(transaction, holdPath(organizationId, conversation.chartId), parseHold);
    const plan = planPurge(organization, conversation, hold !== null, now);
    if (plan === null) return false;
    writeIn(transaction, plan.writes);
    recordAuditEventIn(transaction, plan.line);
    return true;
  });
}

/** The line that says that a conversation was deleted because of its age. */
export const lineOfPurge = (organizationId: string, conversationId: string): Query =>
  firestore()
    .collection(collectionPath(organizationId, 'auditEvents'))
    .where('about.conversationId', '==', conversationId)
    .where('action', '==', 'purge-conversation')
    .orderBy('at', 'desc')
    .limit(1);

/**
 * Removes what is left of a conversation that was deleted because of its age: its messages, and what it was found by.
 * What is left of one that somebody deleted by hand stays, because that may have been a mistake. Again is harmless.
 */
export async function removeRest(organizationId: string, conversationId: string): Promise<void> {
  if ((await lineOfPurge(organizationId, conversationId).get()).empty) return;
  const entryOf = (id: string) => firestore().doc(searchEntryPath(organizationId, id));
  for await (const page of inPages(
    firestore().collection(messagesPath(organizationId, conversationId)),
    PAGE,
  )) {
    const batch = firestore().batch();
    for (const { id, ref } of page) batch.delete(entryOf(`${conversationId}_${id}`)).delete(ref);
    await batch.commit();
  }
  await entryOf(conversationId).delete();
}
