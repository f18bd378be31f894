import { ownMember } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';

/** Whether the viewer, who is staff, has low rows. */
export function useDenseRows(): boolean {
  const viewer = useViewer();
  const { data: member } = useLiveQuery(ownMember(viewer));
  return viewer.side === 'staff' && member?.display.dense === true;
}
