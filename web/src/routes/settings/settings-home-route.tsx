import { Navigate } from 'react-router-dom';
import { settingsPages } from '../../features/admin/settings-pages';
import type { AdminRoles } from '../../features/admin/use-admin-roles';
import { usePageTitle } from '../use-page-title';
import { useTwoPanes } from './use-two-panes';

/** The list of pages stands in the layout; where there is room beside it, its first page is open. */
export function SettingsHomeRoute({ roles }: { readonly roles: AdminRoles }) {
  usePageTitle('settings');
  const wide = useTwoPanes();
  const [first] = settingsPages(roles);
  return wide && first !== undefined ? <Navigate to={`/settings/${first}`} replace /> : null;
}
