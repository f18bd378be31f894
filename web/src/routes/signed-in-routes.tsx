import { Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useViewer } from '../data/viewer-context';
import { ChooseConversation } from '../features/inbox/choose-conversation';
import { ADDRESSES } from '../ui/addresses';
import { NotFound } from '../shared/not-found';
import { ById } from './by-id';
import { lazily } from './lazily';
import { MessagesLayout } from './messages-layout';
import { Screen } from './screen';
import { Titled, type PageTitle } from './titled';

const AccountPane = lazily(() => import('../features/account/account-pane'), 'AccountPane');
const ChartPane = lazily(() => import('../features/charts/chart-pane'), 'ChartPane');
const ChartsPane = lazily(() => import('../features/charts/charts-pane'), 'ChartsPane');
const ComposeRoute = lazily(() => import('./compose-route'), 'ComposeRoute');
const ConversationRoute = lazily(() => import('./conversation-route'), 'ConversationRoute');
const HelpPane = lazily(() => import('../features/help/help-pane'), 'HelpPane');
const SettingsRoutes = lazily(() => import('./settings/routes'), 'SettingsRoutes');

/** Every address behind the sign-in. The charts are the staff's. */
export function SignedInRoutes({ email }: { readonly email: string }) {
  const { side } = useViewer();
  return (
    <Routes>
      <Route path="/" element={<Navigate to={ADDRESSES.messages} replace />} />
      <Route path={ADDRESSES.messages} element={<MessagesLayout />}>
        <Route index element={titled('inbox', <ChooseConversation />)} />
        <Route path="new" element={titled('compose', <ComposeRoute />)} />
        <Route path=":conversationId" element={titled('conversation', <ConversationRoute />)} />
      </Route>
      {side === 'staff' && (
        <Route path={ADDRESSES.charts}>
          <Route index element={screen('charts', <ChartsPane />)} />
          <Route
            path=":id"
            element={screen('chart', <ById>{(id) => <ChartPane key={id} chartId={id} />}</ById>)}
          />
        </Route>
      )}
      <Route path={ADDRESSES.account} element={screen('account', <AccountPane email={email} />)} />
      <Route path={ADDRESSES.help} element={screen('help', <HelpPane />)} />
      <Route
        path={`${ADDRESSES.settings}/*`}
        element={
          <Suspense fallback={null}>
            <SettingsRoutes />
          </Suspense>
        }
      />
      <Route path="*" element={screen('notFound', <NotFound alone />)} />
    </Routes>
  );
}

const titled = (title: PageTitle, page: ReactNode) => <Titled title={title}>{page}</Titled>;
const screen = (title: PageTitle, page: ReactNode) => <Screen title={title}>{page}</Screen>;
