import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../data/entities/conversations';
import { useViewer } from '../../data/viewer-context';
import { LiveStatus } from '../../ui/live-status';
import { PaneScroll } from '../../ui/pane-scroll';
import { useOnScreen } from '../../ui/use-on-screen';
import { ConversationHeader } from './conversation-header';
import { MessageList } from './message-list';
import { NewBelow } from './new-below';
import { ReplyComposer } from './reply-composer';
import { useKeepPlace } from './use-keep-place';
import { useMarkSeen } from './use-mark-seen';
import type { Earlier } from './use-messages';

interface ConversationViewProps {
  readonly conversation: Conversation;
  /** Oldest first. */
  readonly messages: readonly ShownMessage[];
  readonly earlier: Earlier;
}

/** Head, letters and reply of one conversation, which is on the screen for the time that this is mounted. */
export function ConversationView({ conversation, messages, earlier }: ConversationViewProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const other = otherSide(side);
  const received = messages.filter((message) => message.side === other);
  const newestReceived = received.at(-1)?.number ?? 0;

  const [opened] = useState({ seen: conversation[side].seen, newest: newestReceived });
  const arrived = received.findLast(({ number }) => number > opened.newest);

  const [endMark, atEnd] = useOnScreen();
  useMarkSeen(conversation, newestReceived, atEnd);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const toEnd = useKeepPlace(scroller, content, messages, side);
  const unseenBelow = !atEnd && newestReceived > conversation[side].seen;

  return (
    <PaneScroll ref={scroller}>
      <Box ref={content} sx={{ minHeight: '100%', display: 'flex', flexDirection: 'column' }}>
        <ConversationHeader conversation={conversation} />
        <MessageList
          conversation={conversation}
          messages={messages}
          earlier={earlier}
          seenAtOpening={opened.seen}
          endMark={endMark}
        />
        <LiveStatus hidden>
          {/* Another element for each, so that the same name twice is read twice. */}
          {arrived && <span key={arrived.id}>{t('conversation.arrived', { name: arrived.senderName })}</span>}
        </LiveStatus>
        <ReplyComposer conversation={conversation} above={unseenBelow && <NewBelow onShow={toEnd} />} />
      </Box>
    </PaneScroll>
  );
}
