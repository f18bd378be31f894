import { areDone, type StepState } from '@my-messages/domain/admin/first-steps';
import type { AdminRoles } from './use-admin-roles';
import { type SettingsPageName } from '../../ui/addresses';

/** What somebody with these roles may open, in the order in which it is shown; first steps are shown until all are done. */
export function settingsPages(roles: AdminRoles, steps: readonly StepState[]): readonly SettingsPageName[] {
  return [
    ...(areDone(steps) ? [] : (['start'] as const)),
    ...(roles.managePortalSettings || roles.superAdmin ? (['messaging'] as const) : []),
    ...(roles.managePortalSettings ? (['answers'] as const) : []),
    ...(roles.superAdmin ? (['waiting', 'people', 'charts', 'audit', 'problems'] as const) : []),
  ];
}
