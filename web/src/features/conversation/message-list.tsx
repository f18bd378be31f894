import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../data/entities/conversations';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { Notice } from '../../ui/notice';
import { useNow } from '../../ui/use-now';
import { dayOf, dayWords } from '../../ui/when';
import { MessageLetter } from './message-letter';
import { DayLine, NewLine } from './separators';
import type { Earlier } from './use-messages';

interface MessageListProps {
  readonly conversation: Conversation;
  readonly messages: readonly ShownMessage[];
  readonly earlier: Earlier;
  /** The highest number of the other side that the viewer had seen when they came. */
  readonly seenAtOpening: number;
  /** For the element at the end of the newest message. */
  readonly endMark: (element: Element | null) => void;
}

/** The letters, oldest first, by day; with a line before the first that was new at opening. */
export function MessageList({ conversation, messages, earlier, seenAtOpening, endMark }: MessageListProps) {
  const { t, i18n } = useTranslation();
  const problem = useProblemText();
  const { side } = useViewer();
  const now = useNow();
  const firstNew = messages.find((message) => message.side !== side && message.number > seenAtOpening);
  return (
    <Box sx={{ flex: 1, px: { xs: 2, md: 4 }, py: 2, maxWidth: '52rem', width: '100%' }}>
      {earlier.error !== null && (
        <Notice tone="problem" role="alert" sx={{ mb: 1.5 }}>
          {problem.explain(t('conversation.earlierFailed'), earlier.error)}
        </Notice>
      )}
      {earlier.exist && (
        <Button variant="outlined" size="small" onClick={earlier.show} aria-disabled={earlier.loading}>
          {t(earlier.loading ? 'conversation.earlierLoading' : 'conversation.earlier')}
        </Button>
      )}
      <Box component="ol" aria-label={t('conversation.messages')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {messages.map((message, index) => {
          const before = messages[index - 1];
          const newDay = before === undefined || dayOf(before.sentAt) !== dayOf(message.sentAt);
          return (
            <Fragment key={message.id}>
              {newDay && <DayLine>{dayWords(i18n.language, message.sentAt, now)}</DayLine>}
              {message === firstNew && <NewLine>{t('conversation.new')}</NewLine>}
              <MessageLetter message={message} conversation={conversation} />
            </Fragment>
          );
        })}
      </Box>
      <div ref={endMark} style={{ height: 1 }} />
    </Box>
  );
}
