import type { AdminRoles } from './use-admin-roles';
import { type SettingsPageName } from '../../ui/addresses';

/** What somebody with these roles may open, in the order in which it is shown. */
export function settingsPages(roles: AdminRoles): readonly SettingsPageName[] {
  return [
    ...(roles.managePortalSettings || roles.superAdmin ? (['messaging'] as const) : []),
    ...(roles.managePortalSettings ? (['answers'] as const) : []),
    ...(roles.superAdmin ? (['waiting', 'people', 'charts', 'audit', 'problems'] as const) : []),
  ];
}
