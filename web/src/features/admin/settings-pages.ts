import type { AdminRoles } from './use-admin-roles';

export type SettingsPageName = 'messaging' | 'people' | 'charts' | 'audit' | 'problems';

/** What somebody with these roles may open, in the order in which it is shown. */
export function settingsPages(roles: AdminRoles): readonly SettingsPageName[] {
  return [
    ...(roles.managePortalSettings ? (['messaging'] as const) : []),
    ...(roles.superAdmin ? (['people', 'charts', 'audit', 'problems'] as const) : []),
  ];
}
