import { ChooseConversation } from '../features/inbox/choose-conversation';
import { usePageTitle } from './use-page-title';

/** The list stands in the layout; beside it there is nothing open. */
export function InboxRoute() {
  usePageTitle('inbox');
  return <ChooseConversation />;
}
