import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useAdminRoles } from '../features/admin/use-admin-roles';
import { NotFound } from '../ui/not-found';
import { NotFoundRoute } from './not-found-route';
import { SettingsHomeRoute } from './settings/settings-home-route';
import { SettingsLayout } from './settings/settings-layout';
import { SettingsWait } from './settings/settings-wait';

const MessagingRoute = lazy(async () => ({
  default: (await import('./settings/messaging-route')).MessagingRoute,
}));
const PeopleRoute = lazy(async () => ({ default: (await import('./settings/people-route')).PeopleRoute }));
const InviteRoute = lazy(async () => ({ default: (await import('./settings/invite-route')).InviteRoute }));
const PersonRoute = lazy(async () => ({ default: (await import('./settings/person-route')).PersonRoute }));
const AdminChartsRoute = lazy(async () => ({
  default: (await import('./settings/admin-charts-route')).AdminChartsRoute,
}));
const AddChartRoute = lazy(async () => ({
  default: (await import('./settings/add-chart-route')).AddChartRoute,
}));
const AdminChartRoute = lazy(async () => ({
  default: (await import('./settings/admin-chart-route')).AdminChartRoute,
}));
const AuditRoute = lazy(async () => ({ default: (await import('./settings/audit-route')).AuditRoute }));
const ProblemsRoute = lazy(async () => ({
  default: (await import('./settings/problems-route')).ProblemsRoute,
}));

/**
 * The settings area, under /settings. Only the pages that the viewer's roles open are there, so that losing a role
 * closes its pages at once; what the roles may read and change, the server decides.
 */
export function SettingsRoutes() {
  const roles = useAdminRoles();
  if (roles === undefined) return <SettingsWait />;
  const { managePortalSettings, superAdmin } = roles;
  if (!managePortalSettings && !superAdmin) return <NotFoundRoute />;
  return (
    <Routes>
      <Route element={<SettingsLayout roles={roles} />}>
        <Route index element={<SettingsHomeRoute roles={roles} />} />
        {managePortalSettings && <Route path="messaging" element={<MessagingRoute />} />}
        {superAdmin && (
          <>
            <Route path="people" element={<PeopleRoute />} />
            <Route path="people/invite" element={<InviteRoute />} />
            <Route path="people/:uid" element={<PersonRoute />} />
            <Route path="charts" element={<AdminChartsRoute />} />
            <Route path="charts/new" element={<AddChartRoute />} />
            <Route path="charts/:chartId" element={<AdminChartRoute />} />
            <Route path="audit" element={<AuditRoute />} />
            <Route path="problems" element={<ProblemsRoute />} />
          </>
        )}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
