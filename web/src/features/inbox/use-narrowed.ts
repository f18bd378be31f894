import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { usePersonWords } from '../../i18n/use-person-words';
import { narrowingOf, type InboxSection } from '../../ui/addresses';
import { narrowedSource } from './sections';

export interface Narrowed {
  /** With whom, or about which chart; in general words while the name is not known. */
  readonly words: string;
  /** Whether the name is in them. */
  readonly named: boolean;
  /** Whether there is something in Archived; asked for where there is nothing in Active, and undefined until then. */
  readonly archived: boolean | undefined;
}

/**
 * To whom or to what a part of the inbox is narrowed; null where it is not. An address has the id alone: the name is
 * read from a conversation of theirs, which is an archived one where none is active.
 */
export function useNarrowed(section: InboxSection): Narrowed | null {
  const { t } = useTranslation();
  const viewer = useViewer();
  const words = usePersonWords();
  const narrowing = narrowingOf(section);
  const active = useLiveQuery(narrowing && narrowedSource(viewer, narrowing, false).first).data?.rows;
  const asks = narrowing !== null && active?.length === 0;
  const archived = useLiveQuery(asks ? narrowedSource(viewer, narrowing, true).first : null).data?.rows;
  if (narrowing === null) return null;
  const { by } = narrowing;
  const row = active?.[0] ?? archived?.[0];
  if (row === undefined) {
    return { words: t(`inbox.narrowedToOne.${by}`), named: false, archived: archived && false };
  }
  const name = by === 'with' ? row.portalUserName : words.about(row, true);
  return {
    words: t(`inbox.narrowedTo.${by}`, { name }),
    named: true,
    archived: archived && archived.length > 0,
  };
}
