import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';

/** What the clinic calls a location; empty while it is not known. */
export function useLocationName(locationId: string): string {
  const { data: clinic } = useLiveQuery(organization(useViewer()));
  return clinic?.messaging.locations[locationId]?.name ?? '';
}
