import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';

/** What the clinic calls a location; empty while it is not known. */
export function useLocationName(locationId: string): string {
  const store = useStore();
  const { organizationId } = useViewer();
  const { data: clinic } = useLiveQuery(organization(store, organizationId));
  return clinic?.messaging.locations[locationId]?.name ?? '';
}
