import { people, type PeopleWanted } from '../../../data/entities/admin';
import { usePages, type Pages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import type { Found } from '../pieces/found';
import { useMemberWords } from './use-member-words';

/** Members who cannot be chosen, and why. */
export interface Taken {
  readonly uids: ReadonlySet<string>;
  readonly why: string;
}

/** The members whose name begins so, to choose from. */
export function useFoundPeople(wanted: PeopleWanted, taken: Taken | null): Pages<Found> {
  const words = useMemberWords();
  const pages = usePages(people(useViewer(), wanted), ({ uid }) => uid);
  return {
    ...pages,
    rows: pages.rows?.map((member) => {
      const name = words.name(member);
      if (taken?.uids.has(member.uid)) return { id: member.uid, name, note: taken.why, taken: true };
      return { id: member.uid, name, note: words.email(member), taken: false };
    }),
  };
}
