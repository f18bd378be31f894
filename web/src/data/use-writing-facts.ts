import { organization, ownMember } from './entities/people';
import { useLiveQuery } from './live/use-live-query';
import { useStore } from './store/store-context';
import { useViewer } from './viewer-context';

/** For the emergency sentence and the expected response time, where somebody writes; null until they are known. */
export function useWritingFacts() {
  const store = useStore();
  const { organizationId, uid } = useViewer();
  const { data: member } = useLiveQuery(ownMember(store, organizationId, uid));
  const { data: clinic } = useLiveQuery(organization(store, organizationId));
  if (!clinic || member === undefined) return null;
  return {
    userCountry: member?.country ?? null,
    organizationCountry: clinic.country,
    clinic: clinic.name,
    responseDays: clinic.messaging.responseDays,
  };
}
