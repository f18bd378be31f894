import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams, useSearchParams } from 'react-router-dom';
import { useLastSent } from '../data/drafts/draft-context';
import { ownMember } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { ShortcutHelp } from '../features/inbox/shortcut-help';
import type { OpenedResult } from '../features/search/found-list';
import { MEASURES } from '../theme/tokens';
import { ADDRESSES, sectionOf } from '../ui/addresses';
import { LiveStatus } from '../ui/live-status';
import { ShortcutsOn } from '../ui/shortcuts';
import { NO_WORDS, SearchedWords } from '../ui/searched-words';
import { MessagesList } from './messages-list';
import { TwoPanes } from './two-panes';

/** The inbox or what was searched for, and what is open beside it. */
export function MessagesLayout() {
  const viewer = useViewer();
  const { data: member } = useLiveQuery(ownMember(viewer));
  const shortcuts = viewer.side === 'staff' && member?.display.shortcuts === true;
  const { t } = useTranslation();
  const { conversationId = null } = useParams();
  const [params] = useSearchParams();
  const sent = useLastSent();
  const started = sent !== null && sent.key !== sent.conversationId;
  const [opened, setOpened] = useState<OpenedResult | null>(null);
  return (
    <ShortcutsOn value={shortcuts}>
      {/* Of an answer its own form says it; that of a new conversation is gone by then. */}
      <LiveStatus hidden>{started && <span key={sent.conversationId}>{t('sending.sent')}</span>}</LiveStatus>
      <TwoPanes
        listAddress={ADDRESSES.messages}
        listLabel={t('inbox.region')}
        listWidth={MEASURES.listPane}
        list={(alone) => (
          <MessagesList
            alone={alone}
            beside={{
              section: sectionOf(params, viewer.side),
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
      <ShortcutHelp />
    </ShortcutsOn>
  );
}
