import { unreadTotals } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';

/** How many messages the viewer has not read, kept current; 0 until it is known. */
export function useUnreadMessages(): number {
  const viewer = useViewer();
  const { data } = useLiveQuery(unreadTotals(viewer));
  return data?.unreadMessages ?? 0;
}
