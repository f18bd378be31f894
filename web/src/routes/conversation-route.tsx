import { useParams, useSearchParams } from 'react-router-dom';
import { useViewer } from '../data/viewer-context';
import { ConversationPane } from '../features/conversation/conversation-pane';
import { NotFound } from '../shared/not-found';
import { inboxAddress, isConversationId, sectionOf } from '../ui/addresses';

const MESSAGE_ID = /^[\w-]{1,64}$/;

/** A conversation; at one of its messages where the address names one. */
export function ConversationRoute() {
  const { conversationId = '' } = useParams();
  const [params] = useSearchParams();
  const { side } = useViewer();
  if (!isConversationId(conversationId)) return <NotFound />;
  const messageId = params.get('message');
  const foundId = messageId !== null && MESSAGE_ID.test(messageId) ? messageId : null;
  return (
    <ConversationPane
      key={`${conversationId} ${foundId}`}
      conversationId={conversationId}
      foundId={foundId}
      inbox={inboxAddress(sectionOf(params, side))}
    />
  );
}
