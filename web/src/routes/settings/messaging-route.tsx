import { MessagingPage } from '../../features/admin/messaging/messaging-page';
import { usePageTitle } from '../use-page-title';

export function MessagingRoute() {
  usePageTitle('messagingSettings');
  return <MessagingPage />;
}
