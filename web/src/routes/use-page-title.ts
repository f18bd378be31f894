import { useTranslation } from 'react-i18next';
import { useUnreadMessages } from '../features/inbox/use-unread-messages';
import { useDocumentTitle } from '../ui/use-document-title';

type SettingsTitle =
  | 'settings'
  | 'messagingSettings'
  | 'people'
  | 'invite'
  | 'person'
  | 'adminCharts'
  | 'addChart'
  | 'adminChart'
  | 'audit'
  | 'problems';

/** Titles the page by its kind and the number of unread messages, never by names or subjects. */
export function usePageTitle(
  kind: SettingsTitle | 'inbox' | 'compose' | 'conversation' | 'charts' | 'chart' | 'account' | 'notFound',
): void {
  const { t } = useTranslation();
  const unread = useUnreadMessages();
  const page = t(`title.${kind}`);
  useDocumentTitle(unread > 0 ? t('title.unreadPage', { page, count: unread }) : t('title.page', { page }));
}
