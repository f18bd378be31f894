import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { InboxRoute } from './inbox-route';
import { MessagesLayout } from './messages-layout';
import { NotFoundRoute } from './not-found-route';

const ComposeRoute = lazy(async () => ({ default: (await import('./compose-route')).ComposeRoute }));
const ConversationRoute = lazy(async () => ({
  default: (await import('./conversation-route')).ConversationRoute,
}));

/** The screens behind the sign-in. */
export function MessagesRoutes() {
  return (
    <Routes>
      <Route path="/" element={<Navigate to="/messages" replace />} />
      <Route path="/messages" element={<MessagesLayout />}>
        <Route index element={<InboxRoute />} />
        <Route path="new" element={<ComposeRoute />} />
        <Route path=":conversationId" element={<ConversationRoute />} />
      </Route>
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  );
}
