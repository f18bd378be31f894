import { isSettingsChange, type AdminChange } from '@my-messages/domain/admin/admin-change';
import type { Member } from '@my-messages/domain/documents/member';
import { isActiveStaff } from '@my-messages/domain/policy/active-member';

/** Whether a person, by their membership (null without one), may have a change carried out. */
export function mayAdminister(asker: Member | null, change: AdminChange): boolean {
  if (!isActiveStaff(asker)) return false;
  if (change.kind === 'away' && change.uid === asker.uid) return true;
  return isSettingsChange(change) ? asker.managePortalSettings : asker.superAdmin;
}
