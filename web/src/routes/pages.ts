import { matchPath } from 'react-router-dom';
import { ADDRESSES } from '../ui/addresses';
import { lazily } from './lazily';

/** The pages whose code is fetched for them alone. */
export const PAGES = {
  resetPassword: lazily(() => import('./reset-password-route'), 'ResetPasswordRoute'),
  setPassword: lazily(() => import('./set-password-route'), 'SetPasswordRoute'),
  account: lazily(() => import('../features/account/account-pane'), 'AccountPane'),
  chart: lazily(() => import('../features/charts/chart-pane'), 'ChartPane'),
  charts: lazily(() => import('../features/charts/charts-pane'), 'ChartsPane'),
  chartExport: lazily(() => import('../features/download/chart-export-pane'), 'ChartExportPane'),
  compose: lazily(() => import('./compose-route'), 'ComposeRoute'),
  conversation: lazily(() => import('./conversation-route'), 'ConversationRoute'),
  download: lazily(() => import('../features/download/download-pane'), 'DownloadPane'),
  help: lazily(() => import('../features/help/help-pane'), 'HelpPane'),
  secondFactor: lazily(() => import('../features/second-factor/second-factor-pane'), 'SecondFactorPane'),
  secondFactorNeeded: lazily(
    () => import('../features/second-factor/second-factor-needed'),
    'SecondFactorNeeded',
  ),
  settings: lazily(() => import('./settings/routes'), 'SettingsRoutes'),
};

/** What mails lead to, and what people go on to from the inbox. */
const OFTEN = [
  [`${ADDRESSES.messages}/new`, PAGES.compose],
  [`${ADDRESSES.messages}/:conversationId`, PAGES.conversation],
] as const;

/** Begins to fetch the code of what stands at an address, where most people go. */
export function fetchPageAt(pathname: string): void {
  const found = OFTEN.find(([path]) => matchPath(path, pathname) !== null);
  if (found !== undefined) ignoringFailure(found[1].fetch());
}

/** Begins to fetch the code of what people open next. */
export function fetchPagesOften(): void {
  for (const [, page] of OFTEN) ignoringFailure(page.fetch());
}

/** It is fetched anew, and its failure said, where it is shown. */
function ignoringFailure(fetched: Promise<unknown>): void {
  fetched.catch(() => undefined);
}
