import { inboxTotals } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';

/** How many messages the viewer has not read, kept current; 0 until it is known. */
export function useUnreadMessages(): number {
  const store = useStore();
  const { organizationId, uid } = useViewer();
  const { data } = useLiveQuery(inboxTotals(store, organizationId, uid));
  return data?.unreadMessages ?? 0;
}
