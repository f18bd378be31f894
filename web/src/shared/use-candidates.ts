import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import type { RecipientPolicy } from '@my-messages/domain/policy/may-message';
import { availableStaff, staffCard } from '../data/entities/charts';
import { readable } from '../data/live/readable';
import { useLiveQueries } from '../data/live/use-live-queries';
import { usePages } from '../data/live/use-pages';
import { useViewer } from '../data/viewer-context';

/**
 * The cards of the staff who can come into question: those of the care team, or under *selected users* everybody with
 * the role, page by page; `familiar` uids are there from the start, on whichever page they would be.
 */
export function useCandidates(
  policy: RecipientPolicy | undefined,
  careTeamIds: readonly string[],
  familiar: readonly string[],
) {
  const viewer = useViewer();
  const selected = policy === 'selected-users';
  const pages = usePages(selected ? availableStaff(viewer) : null, ({ uid }) => uid);

  const listed = new Set(pages.rows?.map(({ uid }) => uid));
  const further = pages.rows === undefined ? [] : familiar.filter((uid) => !listed.has(uid));
  const single = selected ? further : careTeamIds;
  const cards = useLiveQueries([...new Set(single)].map((uid) => staffCard(viewer, uid)));
  const known = allKnown(cards.map(readable));

  return { cards: selected ? pages.rows && known && [...known, ...pages.rows] : known, pages };
}

/** The documents that exist, once each is known to exist or not. */
function allKnown(cards: readonly (StaffCard | null | undefined)[]): StaffCard[] | undefined {
  if (cards.includes(undefined)) return undefined;
  return cards.filter((card) => card != null);
}
