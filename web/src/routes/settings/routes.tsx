import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import { AnswersPage } from '../../features/admin/answers/answers-page';
import { ChartPage } from '../../features/admin/charts/chart-page';
import { ChartsPage } from '../../features/admin/charts/charts-page';
import { FirstStepsPage } from '../../features/admin/first-steps/first-steps-page';
import { MessagingPage } from '../../features/admin/messaging/messaging-page';
import { ProblemsPage } from '../../features/admin/problems/problems-page';
import { useAdminRoles, type AdminRoles } from '../../features/admin/use-admin-roles';
import { settings } from '../../i18n/en/settings';
import { addTexts } from '../../i18n/i18n';
import { NotFound } from '../../shared/not-found';
import { ById } from '../by-id';
import { PAGES } from '../pages';
import { Screen } from '../screen';
import { Titled, type PageTitle } from '../titled';
import { SettingsLayout } from './layout';
import { AddChart, AuditTrail, FirstPage, Invite, People, Person, Waiting } from './pages';
import { SettingsWait } from './settings-wait';

addTexts(settings);

/** Each page: under /settings, for whom, null for either role, what it is titled as, and what it shows. */
const pagesOf = (
  email: string,
): readonly (readonly [path: string, role: keyof AdminRoles | null, title: PageTitle, page: ReactNode])[] => [
  ['start', null, 'start', <FirstStepsPage />],
  ['messaging', null, 'messagingSettings', <MessagingPage />],
  ['answers', 'managePortalSettings', 'answers', <AnswersPage />],
  ['waiting', 'superAdmin', 'waiting', <Waiting />],
  ['people', 'superAdmin', 'people', <People />],
  ['people/invite', 'superAdmin', 'invite', <Invite />],
  ['people/:id', 'superAdmin', 'person', <ById>{(uid) => <Person uid={uid} />}</ById>],
  ['charts', 'superAdmin', 'adminCharts', <ChartsPage />],
  ['charts/new', 'superAdmin', 'addChart', <AddChart />],
  ['charts/:id', 'superAdmin', 'adminChart', <ById>{(id) => <ChartPage key={id} chartId={id} />}</ById>],
  [
    'charts/:id/export',
    'superAdmin',
    'chartExport',
    <ById>{(id) => <PAGES.chartExport key={id} chartId={id} email={email} />}</ById>,
  ],
  ['audit', 'superAdmin', 'audit', <AuditTrail />],
  ['problems', 'superAdmin', 'problems', <ProblemsPage />],
];

/**
 * The settings area, under /settings. Only the pages that the viewer's roles open are there, so that losing a role
 * closes its pages at once; what the roles may read and change, the server decides.
 */
export function SettingsRoutes({ email }: { readonly email: string }) {
  const roles = useAdminRoles();
  if (roles === undefined) return <SettingsWait />;
  if (!roles.managePortalSettings && !roles.superAdmin) {
    return (
      <Screen title="notFound">
        <NotFound alone />
      </Screen>
    );
  }
  const pages = pagesOf(email).filter(([, role]) => role === null || roles[role]);
  return (
    <Routes>
      <Route element={<SettingsLayout roles={roles} />}>
        <Route
          index
          element={
            <Titled title="settings">
              <FirstPage roles={roles} />
            </Titled>
          }
        />
        {pages.map(([path, , title, page]) => (
          <Route key={path} path={path} element={<Titled title={title}>{page}</Titled>} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
