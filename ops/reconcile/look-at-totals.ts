import { unreadTotalsOf } from '@my-messages/domain/derived/unread-totals';
import { parseMember } from '@my-messages/domain/documents/member';
import { unreadTotalsPath } from '@my-messages/domain/paths';
import { derivedPart, type Finding } from './finding';
import { parsed, type Look } from './look';
import { forEachOf, storedAt } from './pages';
import { allOf, countOf, unreadOf, waitingFor } from './queries';

/** Counts what is unread for every member. Whoever has no totals and nothing unread needs none. */
export async function lookAtTotals(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  for await (const page of look.walk('inboxes of members', allOf(firestore, organizationId, 'members'))) {
    // A malformed member is told of where the cards are looked at.
    const members = page.flatMap(
      (snapshot) => parsed(snapshot.ref.path, snapshot.data(), parseMember, []) ?? [],
    );
    // Read before the count, so that totals that are written meanwhile are seen to be newer, and stay.
    const stored = await storedAt(
      firestore,
      members.map(({ uid }) => unreadTotalsPath(organizationId, uid)),
    );
    const counted = await forEachOf(members, async ({ uid, kind }): Promise<Finding[]> => {
      const counts = await unreadOf(firestore, organizationId, uid, kind).get();
      const waiting = kind === 'staff' ? await countOf(waitingFor(firestore, organizationId, uid)) : 0;
      const wanted = unreadTotalsOf({ ...counts.data(), waiting });
      const path = unreadTotalsPath(organizationId, uid);
      const inbox = stored(path);
      if (inbox === null && wanted.unreadConversations === 0 && waiting === 0) return [];
      return [derivedPart(path, inbox, wanted, { asOf: counts.readTime })];
    });
    await look.found(counted.flat());
  }
}
