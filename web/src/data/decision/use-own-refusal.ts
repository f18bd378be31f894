import { refusalOfMember, type Refusal } from '@my-messages/domain/policy/may-message';
import { organization, ownMember } from '../entities/people';
import { useLiveQuery } from '../live/use-live-query';
import { useViewer } from '../viewer-context';

/** Why the viewer may write to nobody; null where they may, and until it is known. Reads nothing that is not read. */
export function useOwnRefusal(): Refusal | null {
  const viewer = useViewer();
  const { data: clinic } = useLiveQuery(organization(viewer));
  const { data: member } = useLiveQuery(ownMember(viewer));
  return clinic && member ? refusalOfMember(clinic, member) : null;
}
