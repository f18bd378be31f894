import { ownMember } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';

/** What the viewer may administer. */
export interface AdminRoles {
  readonly managePortalSettings: boolean;
  readonly superAdmin: boolean;
}

/** The viewer's roles as they are now; undefined until they are known. */
export function useAdminRoles(): AdminRoles | undefined {
  const viewer = useViewer();
  const { data: member } = useLiveQuery(ownMember(viewer));
  if (member === undefined) return undefined;
  if (member?.kind !== 'staff') return { managePortalSettings: false, superAdmin: false };
  const { managePortalSettings, superAdmin } = member;
  return { managePortalSettings, superAdmin };
}
