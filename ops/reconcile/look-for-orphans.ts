import { sourceOfMessageSent } from '@my-messages/domain/derived/audit-events';
import { sourceOfSearchEntry } from '@my-messages/domain/derived/search-entries';
import { conversationPath, memberPath, messagePath } from '@my-messages/domain/paths';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { derivedFromNothing, type Finding } from './finding';
import type { Look } from './look';
import { existing, pagesOf, storedOf } from './pages';
import { allOf, linesOfPurges, linesOfSent } from './queries';

/** Looks from the search entries back to what they are of. */
export function lookForLostEntries(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  return lookForOrphans(
    look,
    'searchEntries',
    allOf(firestore, organizationId, 'searchEntries'),
    (id) => sourcesOf(organizationId, sourceOfSearchEntry(id)),
    withoutSource,
  );
}

/**
 * Looks from the lines of the audit trail back to their messages. A line whose message is gone is said and stays: it
 * is what is left to tell that there was one. Of a conversation that was deleted because of its age another line tells.
 */
export async function lookForLostLines(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  const purged = new Set<unknown>();
  for await (const page of pagesOf(linesOfPurges(firestore, organizationId)))
    for (const line of page) purged.add(line.get('about.conversationId'));
  await lookForOrphans(
    look,
    'auditEvents',
    linesOfSent(firestore, organizationId),
    (id) => sourcesOf(organizationId, sourceOfMessageSent(id)),
    ({ ref }) => ({ kind: 'said', path: ref.path, what: 'without its message; the audit trail keeps it' }),
    (id) => purged.has(sourceOfMessageSent(id)?.conversationId),
  );
}

/** Looks from the totals back to the memberships. */
export function lookForLostTotals(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  const inboxes = allOf(firestore, organizationId, 'inboxes');
  return lookForOrphans(look, 'inboxes', inboxes, (uid) => [memberPath(organizationId, uid)], withoutSource);
}

/** A derived document that has no source, and is to go. */
export const withoutSource = (snapshot: QueryDocumentSnapshot): Finding =>
  derivedFromNothing(snapshot.ref.path, storedOf(snapshot));

function sourcesOf(
  organizationId: string,
  source: { readonly conversationId: string; readonly messageId: string | null } | null,
): readonly string[] {
  if (source === null) return [];
  const { conversationId, messageId } = source;
  const conversation = conversationPath(organizationId, conversationId);
  return messageId === null
    ? [conversation]
    : [conversation, messagePath(organizationId, conversationId, messageId)];
}

/** Finds those of which a source is not there, unless that is expected; an id that no source gives has none. */
async function lookForOrphans(
  look: Look,
  name: string,
  query: Query,
  sources: (id: string) => readonly string[],
  orphan: (snapshot: QueryDocumentSnapshot) => Finding,
  isExpected: (id: string) => boolean = () => false,
): Promise<void> {
  // The names alone say where they come from.
  for await (const page of look.walk(name, query.select())) {
    const there = await existing(
      look.firestore,
      page.flatMap(({ id }) => sources(id)),
    );
    const orphans = page.filter(({ id }) => {
      const needed = sources(id);
      return (needed.length === 0 || needed.some((path) => !there.has(path))) && !isExpected(id);
    });
    await look.found(orphans.map(orphan));
  }
}
