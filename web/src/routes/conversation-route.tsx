import { useParams } from 'react-router-dom';
import { ConversationPane } from '../features/conversation/conversation-pane';
import { NotFound } from '../ui/not-found';
import { usePageTitle } from './use-page-title';

/** Ids are made by the app: nothing else is worth asking the server for. */
const CONVERSATION_ID = /^[A-Za-z0-9]{20}$/;

export function ConversationRoute() {
  usePageTitle('conversation');
  const { conversationId = '' } = useParams();
  if (!CONVERSATION_ID.test(conversationId)) return <NotFound />;
  return <ConversationPane key={conversationId} conversationId={conversationId} />;
}
