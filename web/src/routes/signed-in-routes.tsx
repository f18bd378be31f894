import { Suspense, useEffect, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import type { Session } from '../data/session/session';
import { useViewer } from '../data/viewer-context';
import { ChooseConversation } from '../features/inbox/choose-conversation';
import { ADDRESSES } from '../ui/addresses';
import { NotFound } from '../shared/not-found';
import { ById } from './by-id';
import { MessagesLayout } from './messages-layout';
import { fetchPagesOften, PAGES } from './pages';
import { Screen } from './screen';
import { Titled, type PageTitle } from './titled';

/** By then what was opened first is there. */
const SOON_MILLISECONDS = 2000;

/** Every address behind the sign-in. The charts are the staff's, the download is a portal user's. */
export function SignedInRoutes({ session }: { readonly session: Session }) {
  const { email } = session;
  const { side } = useViewer();
  useEffect(fetchSoon, []);
  return (
    <Routes>
      <Route path="/" element={<Navigate to={ADDRESSES.messages} replace />} />
      <Route path={ADDRESSES.messages} element={<MessagesLayout />}>
        <Route index element={titled('inbox', <ChooseConversation />)} />
        <Route path="new" element={titled('compose', <PAGES.compose />)} />
        <Route path=":conversationId" element={titled('conversation', <PAGES.conversation />)} />
      </Route>
      {side === 'staff' && (
        <Route path={ADDRESSES.charts}>
          <Route index element={screen('charts', <PAGES.charts />)} />
          <Route
            path=":id"
            element={screen('chart', <ById>{(id) => <PAGES.chart key={id} chartId={id} />}</ById>)}
          />
        </Route>
      )}
      <Route path={ADDRESSES.account} element={screen('account', <PAGES.account session={session} />)} />
      <Route
        path={ADDRESSES.secondFactor}
        element={screen('secondFactor', <PAGES.secondFactor session={session} />)}
      />
      {side === 'portal' && (
        <Route path={ADDRESSES.download} element={screen('download', <PAGES.download email={email} />)} />
      )}
      <Route path={ADDRESSES.help} element={screen('help', <PAGES.help />)} />
      <Route
        path={`${ADDRESSES.settings}/*`}
        element={
          <Suspense fallback={null}>
            <PAGES.settings email={email} />
          </Suspense>
        }
      />
      <Route path="*" element={screen('notFound', <NotFound alone />)} />
    </Routes>
  );
}

const titled = (title: PageTitle, page: ReactNode) => <Titled title={title}>{page}</Titled>;
const screen = (title: PageTitle, page: ReactNode) => <Screen title={title}>{page}</Screen>;

/** What people open next is there when they do. */
function fetchSoon(): () => void {
  const timer = setTimeout(fetchPagesOften, SOON_MILLISECONDS);
  return () => {
    clearTimeout(timer);
  };
}
