import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnreadMessages } from '../features/inbox/use-unread-messages';
import type { en } from '../i18n/en';
import { PageName } from '../ui/page-name';
import { useDocumentTitle } from '../ui/use-document-title';

export type PageTitle = Exclude<keyof (typeof en)['title'], 'page' | 'unreadPage'>;

interface TitledProps {
  readonly title: PageTitle;
  readonly children: ReactNode;
}

/** Titles the page by its kind and the number of unread messages, never by names or subjects. */
export function Titled({ title, children }: TitledProps) {
  const { t } = useTranslation();
  const unread = useUnreadMessages();
  const page = t(`title.${title}`);
  useDocumentTitle(unread > 0 ? t('title.unreadPage', { page, count: unread }) : t('title.page', { page }));
  return <PageName value={page}>{children}</PageName>;
}
