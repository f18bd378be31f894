import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams, useSearchParams } from 'react-router-dom';
import type { OpenedResult } from '../features/search/found-list';
import { MEASURES } from '../theme/tokens';
import { ADDRESSES, sectionOf } from '../ui/addresses';
import { NO_WORDS, SearchedWords } from '../ui/searched-words';
import { MessagesList } from './messages-list';
import { TwoPanes } from './two-panes';

/** The inbox or what was searched for, and what is open beside it. */
export function MessagesLayout() {
  const { t } = useTranslation();
  const { conversationId = null } = useParams();
  const [params] = useSearchParams();
  const [opened, setOpened] = useState<OpenedResult | null>(null);
  return (
    <TwoPanes
      listAddress={ADDRESSES.messages}
      listLabel={t('inbox.region')}
      listWidth={MEASURES.listPane}
      list={(alone) => (
        <MessagesList
          alone={alone}
          beside={{
            section: sectionOf(params),
            conversationId,
            messageId: params.get('message'),
            onOpen: setOpened,
          }}
        />
      )}
    >
      <SearchedWords value={opened?.conversationId === conversationId ? opened.words : NO_WORDS}>
        <Outlet />
      </SearchedWords>
    </TwoPanes>
  );
}
