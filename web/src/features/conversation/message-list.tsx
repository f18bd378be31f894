import { historyBetween, titleOfSender } from '@my-messages/domain/conversation/letters';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { hits } from '@my-messages/domain/search/hits';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import { use, useMemo, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../data/entities/conversations';
import { useViewer } from '../../data/viewer-context';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import { useWhen } from '../../i18n/use-when';
import { SearchedWords } from '../../ui/searched-words';
import { useNow } from '../../ui/use-now';
import { dayOf } from '../../ui/when';
import { DueMark } from './due-mark';
import { GoesOn } from './goes-on';
import { LetterState } from './letter-state';
import { MailRefused } from './mail-refused';
import { MessageLetter } from './message-letter';
import { daysUnopened, NotOpened } from './not-opened';
import { DayLine, EventLine, NewLine } from './separators';
import { openerOf } from './opener-of';
import { UrgentConversation } from './urgent-conversation';
import { UsualAnswer } from './usual-answer';

interface MessageListProps {
  readonly conversation: Conversation;
  readonly messages: readonly ShownMessage[];
  /** The message that was looked for. */
  readonly foundId: string | null;
  /** The highest number of the other side that the viewer had seen when they came. */
  readonly seenAtOpening: number;
  /** For the ends of the letters that the viewer has not seen. */
  readonly letterMark: RefCallback<HTMLElement>;
}

/** The letters, oldest first, by day; with a line before the first that was new at opening. */
export function MessageList(props: MessageListProps) {
  const { conversation, messages, foundId, seenAtOpening, letterMark } = props;
  const { t } = useTranslation();
  const when = useWhen();
  const { side, uid } = useViewer();
  const words = usePersonWords();
  const now = useNow();
  const { urgency } = conversation;
  const { seen } = conversation[side];
  const { seen: openedUpTo, seenAt, told } = conversation[otherSide(side)];
  const otherName = personName(conversation, otherSide(side));
  const openerName = (number: number) => (side === 'portal' ? openerOf(conversation, number) : otherName);
  const firstNew = messages.find((message) => message.side !== side && message.number > seenAtOpening);
  const searched = use(SearchedWords);
  // A search leads to the message that it found, or else to the first that has one of its words.
  const opensAt = useMemo(
    () =>
      messages.find(({ id }) => id === foundId) ??
      (searched.length > 0 ? messages.find(({ body }) => hits(body, searched).length > 0) : undefined),
    [messages, foundId, searched],
  );
  const unopened = daysUnopened(conversation, messages, side, now);
  return (
    <>
      {/* Where the first letter is shown, which came with the conversation. */}
      {messages[0]?.sentAt === conversation.createdAt && <GoesOn conversation={conversation} />}
      <Box component="ol" aria-label={t('conversation.messages')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {messages.map((message, index) => {
          const before = messages[index - 1];
          const newDay = before === undefined || dayOf(before.sentAt) !== dayOf(message.sentAt);
          const own = message.side === side;
          return (
            <Box component="li" key={message.id} sx={{ mb: 2.5 }}>
              <Happened history={historyBetween(conversation, before, message)} />
              {newDay && <DayLine>{when.day(message.sentAt, now)}</DayLine>}
              {message === firstNew && (
                <NewLine openHere={opensAt === undefined}>{t('conversation.new')}</NewLine>
              )}
              <MessageLetter
                message={message}
                own={own}
                byViewer={message.senderId === uid}
                role={
                  message.side === 'staff'
                    ? titleOfSender(conversation, message.senderId)
                    : words.role(conversation, 'portal')
                }
                found={message.id === foundId}
                urgent={
                  side === 'staff' &&
                  message.side === 'portal' &&
                  urgency.open &&
                  message.number === urgency.number
                }
                openHere={message === opensAt}
                endMark={!own && message.number > seen ? letterMark : null}
              />
              {own && !message.pending && (
                <LetterState
                  name={message.number <= openedUpTo ? openerName(message.number) : otherName}
                  sentAt={message.sentAt}
                  state={message.number <= openedUpTo ? 'opened' : message.number <= told ? 'told' : 'sent'}
                  openedAt={message.number === openedUpTo ? seenAt : null}
                />
              )}
            </Box>
          );
        })}
      </Box>
      <Happened history={historyBetween(conversation, messages.at(-1), undefined)} />
      <UrgentConversation conversation={conversation} />
      <UsualAnswer conversation={conversation} />
      <DueMark conversation={conversation} />
      {unopened !== null && <NotOpened days={unopened} />}
      <MailRefused conversation={conversation} />
    </>
  );
}

/** That others have the conversation from here on, or that the clinic closed it. */
function Happened({ history }: Pick<Conversation, 'history'>) {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  return history.map((event) => (
    <EventLine key={event.at}>
      {event.kind === 'handed-over'
        ? t('conversation.handedOver', {
            from: event.from.name,
            to: event.to.name,
            when: when.inList(event.at, now),
          })
        : t('conversation.closed', { when: when.inList(event.at, now), note: event.note })}
    </EventLine>
  ));
}
