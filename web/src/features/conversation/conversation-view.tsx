import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { To } from 'react-router-dom';
import type { ShownMessage } from '../../data/entities/conversations';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { CONTENT_COLUMN } from '../../ui/page';
import { PaneScroll } from '../../ui/pane-scroll';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { useCoveredHeight } from '../../ui/use-covered-height';
import { useOnScreen } from '../../ui/use-on-screen';
import { useOnScreenNumbers } from '../../ui/use-on-screen-numbers';
import { ConversationHeader } from './conversation-header';
import { FoundNote } from './found-note';
import { MessageList } from './message-list';
import { NewBelow } from './new-below';
import { EarlierButton, LaterButtons } from './page-buttons';
import { ReplyComposer } from './reply-composer';
import { useArchiving } from './use-archiving';
import { useKeepPlace } from './use-keep-place';
import { useLetterFocus } from './use-letter-focus';
import { useMarkSeen } from './use-mark-seen';
import type { HandingOver } from '../../shared/use-handing-over';
import type { Messages } from './use-messages';

interface ConversationViewProps {
  readonly conversation: Conversation;
  /** Oldest first. */
  readonly shown: readonly ShownMessage[];
  readonly messages: Messages;
  readonly foundId: string | null;
  readonly inbox: To;
  readonly handing: HandingOver;
}

/** Head, letters and reply of one conversation, which is on the screen for the time that this is mounted. */
export function ConversationView(props: ConversationViewProps) {
  const { conversation, shown, messages, foundId, inbox, handing } = props;
  const { t } = useTranslation();
  const problem = useProblemText();
  const { side } = useViewer();
  const other = otherSide(side);
  const { seen } = conversation[side];
  const { live, atNewest, earlier, later, found } = messages;

  const received = live.filter((message) => message.side === other);
  const [opened] = useState({ seen, newest: received.at(-1)?.number ?? 0 });
  const arrived = received.findLast(({ number }) => number > opened.newest);

  const [headMark, above] = useCoveredHeight();
  const [replyMark, below] = useCoveredHeight();
  const [letterMark, onScreen] = useOnScreenNumbers(above, below);
  const shownNumbers = useMarkSeen(conversation, onScreen);
  const unseen = shown.filter((message) => message.side === other && message.number > seen);
  const nextUnseen = unseen.find(({ number }) => !shownNumbers.has(number));

  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { toEnd, toLetter } = useKeepPlace({ scroller, content, messages: shown, ownSide: side, atNewest });
  const [endMark, atEnd] = useOnScreen();
  const letters = useLetterFocus(content, shown, foundId);

  // Counted, so that each time that the newest are asked for they are gone to.
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked > 0) toEnd();
  }, [asked, toEnd]);
  const showNewest = () => {
    messages.showNewest();
    setAsked(asked + 1);
  };
  const archiving = useArchiving(conversation, showNewest);

  return (
    <PaneScroll ref={scroller}>
      <Box ref={content} sx={{ minHeight: '100%', display: 'flex', flexDirection: 'column' }}>
        <ConversationHeader
          conversation={conversation}
          archiving={archiving}
          inbox={inbox}
          handing={handing}
          headRef={headMark}
        />
        <Box sx={{ ...CONTENT_COLUMN, flex: 1, py: 2, width: '100%' }}>
          <EarlierButton
            more={earlier}
            unseen={unseen.length > 0 && !unseen.some(({ number }) => number === seen + 1)}
            onShow={letters.expectEarlier}
          />
          {earlier.exist && <PaperNote>{t('conversation.earlierNotPrinted')}</PaperNote>}
          <UnreadableRows
            text={t('conversation.unreadable', { count: messages.unreadable.length })}
            reference={problem.references(messages.unreadable)}
          />
          <MessageList
            conversation={conversation}
            messages={shown}
            foundId={foundId}
            seenAtOpening={opened.seen}
            letterMark={letterMark}
          />
          {!atNewest && (
            <LaterButtons
              more={later}
              onShow={letters.expectLater}
              onNewest={() => {
                letters.expectNewest();
                showNewest();
              }}
            />
          )}
          <FoundNote found={found} />
          <div ref={endMark} style={{ height: 1 }} />
        </Box>
        <LiveStatus hidden>
          {/* Another element for each, so that the same name twice is read twice. */}
          {arrived && <span key={arrived.id}>{t('conversation.arrived', { name: arrived.senderName })}</span>}
        </LiveStatus>
        <ReplyComposer
          conversation={conversation}
          barRef={replyMark}
          above={
            atNewest &&
            !atEnd &&
            nextUnseen && (
              <NewBelow
                onShow={() => {
                  toLetter(nextUnseen.id);
                }}
              />
            )
          }
        />
      </Box>
    </PaneScroll>
  );
}

/** Said on paper alone. */
const PaperNote = styled('p')({ display: 'none', '@media print': { display: 'block' } });
