import { areDone, type StepState } from '@my-messages/domain/admin/first-steps';
import { useFirstSteps } from './first-steps/use-first-steps';
import type { AdminRoles } from './use-admin-roles';
import { type SettingsPageName } from '../../ui/addresses';

interface SettingsPages {
  /** In the order in which they are shown. Undefined until it is known with which the list begins, so that no row moves. */
  readonly pages: readonly SettingsPageName[] | undefined;
  readonly steps: readonly StepState[];
}

/** What somebody with these roles may open; first steps are shown until all are done, and not while they cannot be loaded. */
export function useSettingsPages(roles: AdminRoles): SettingsPages {
  const { steps, error } = useFirstSteps(roles);
  if (steps === undefined && error === null) return { pages: undefined, steps: [] };
  return { pages: pagesOf(roles, steps ?? []), steps: steps ?? [] };
}

function pagesOf(roles: AdminRoles, steps: readonly StepState[]): readonly SettingsPageName[] {
  return [
    ...(areDone(steps) ? [] : (['start'] as const)),
    ...(roles.managePortalSettings || roles.superAdmin ? (['messaging'] as const) : []),
    ...(roles.managePortalSettings ? (['answers'] as const) : []),
    ...(roles.superAdmin ? (['waiting', 'people', 'charts', 'audit', 'problems'] as const) : []),
  ];
}
