import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsText } from '../data/drafts/draft';
import { useDraft } from '../data/drafts/draft-context';
import { useViewer } from '../data/viewer-context';
import { personName, usePersonWords } from '../i18n/use-person-words';
import { useWaitWords } from '../i18n/use-wait-words';
import { useWhen } from '../i18n/use-when';
import { type InboxSection, conversationIn } from '../ui/addresses';
import { OneLine, RowDisc, RowLink, UnreadDot } from '../ui/row-parts';
import { VisuallyHidden } from '../ui/visually-hidden';

export interface ConversationRowProps {
  readonly conversation: Conversation;
  /** The part of the inbox that the row stands in. */
  readonly section: InboxSection;
  readonly open: boolean;
  /** Whether the row stands among those of the other part, so that it has to say when it is archived. */
  readonly saysSection?: boolean;
  /** What has to be said of what it is about, so that it is told from the others. */
  readonly tells: 'chart' | 'patient and chart' | null;
  readonly now: number;
}

/**
 * One conversation in the list: who, when, subject, chart and first words; unread in words and by a dot. Drawn again
 * only when it has changed, because there can be a thousand.
 */
export const ConversationRow = memo(function ConversationRow(props: ConversationRowProps) {
  const { conversation, section, saysSection = false, open, tells, now } = props;
  const { t } = useTranslation();
  const when = useWhen();
  const { side } = useViewer();
  const begun = useDraft(conversation.id);
  const draft = begun !== undefined && holdsText(begun);
  const words = usePersonWords();
  const other = otherSide(side);
  const { unread } = conversation[side];
  const { at, side: lastSide, preview } = conversation.lastMessage;
  const firstWords = preview.replace(/\s+/g, ' ').trim();
  const name = personName(conversation, other);
  const { waitingSince } = conversation;
  const waits = side === 'staff' && waitingSince !== null && !conversation.staff.archived;
  const waitWords = useWaitWords();
  const about = words.about(conversation, tells === 'patient and chart');

  return (
    <RowLink to={conversationIn(section, conversation.id)} {...(open && { 'aria-current': 'page' as const })}>
      {unread && <UnreadDot />}
      <RowDisc name={name} side={other} />
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1.5 }}>
        <OneLine variant="body1" sx={{ fontWeight: unread ? 680 : 500 }}>
          {unread && <VisuallyHidden>{`${t('inbox.unread')}. `}</VisuallyHidden>}
          <bdi>{name}</bdi>
          {side === 'staff' && conversation.relationship !== 'self' && (
            <Typography component="span" variant="caption" color="textSecondary">
              {` ${t(`relationship.${conversation.relationship}`)}`}
            </Typography>
          )}
        </OneLine>
        <Typography
          variant="caption"
          component="time"
          dateTime={new Date(at).toISOString()}
          title={when.full(at)}
          sx={{
            flex: 'none',
            color: unread ? 'own.unread' : 'text.secondary',
            fontWeight: unread ? 680 : 400,
          }}
        >
          {when.inList(at, now)}
        </Typography>
      </Box>
      <OneLine
        variant="body2"
        dir="auto"
        sx={{
          fontWeight: unread ? 650 : 400,
          ...(conversation.subject === '' && { color: 'text.secondary', fontStyle: 'italic' }),
        }}
      >
        {conversation.subject === '' ? t('inbox.noSubject') : conversation.subject}
      </OneLine>
      <OneLine variant="body2" color="textSecondary">
        {draft && (
          <Box component="span" sx={{ color: 'own.problem', fontWeight: 650 }}>
            {t('inbox.draft')}
            {' · '}
          </Box>
        )}
        {waits && (
          <Box component="span" sx={{ color: 'text.primary', fontWeight: 650 }}>
            {waitWords(waitingSince, now)}
            {' · '}
          </Box>
        )}
        {saysSection && section === 'archived' && `${t('inbox.archived')} · `}
        {tells !== null && `${about} · `}
        {lastSide === side && `${t('inbox.you')} `}
        <bdi>{firstWords}</bdi>
      </OneLine>
    </RowLink>
  );
});
