import { handoversOf } from '@my-messages/domain/conversation/history';
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
import { UrgentMark } from './urgent-mark';
import { WaitMark } from './wait-mark';

export interface ConversationRowProps {
  readonly conversation: Conversation;
  /** The part of the inbox that the row stands in. */
  readonly section: InboxSection;
  readonly open: boolean;
  /** In two lines instead of three. */
  readonly dense: boolean;
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
  const { conversation, section, open, dense } = props;
  const said = useSaid(props);
  const { unread, name, other } = said;
  return (
    <RowLink
      to={conversationIn(section, conversation.id)}
      dense={dense}
      {...(open && { 'aria-current': 'page' as const })}
    >
      {unread && <UnreadDot dense={dense} />}
      {!dense && <RowDisc name={name} side={other} />}
      {dense ? <TwoLines {...said} /> : <ThreeLines {...said} />}
    </RowLink>
  );
});

/** What a row says, in whichever form. */
function useSaid({ conversation, section, saysSection = false, tells, now }: ConversationRowProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const { side } = useViewer();
  const begun = useDraft(conversation.id);
  const words = usePersonWords();
  const waitWords = useWaitWords();
  const other = otherSide(side);
  const { waitingSince } = conversation;
  const waits = side === 'staff' && waitingSince !== null && !conversation.staff.archived;
  const { at, side: lastSide, preview } = conversation.lastMessage;
  return {
    other,
    name: personName(conversation, other),
    unread: conversation[side].unread,
    relationship:
      side === 'staff' && conversation.relationship !== 'self'
        ? t(`relationship.${conversation.relationship}`)
        : null,
    at: { iso: new Date(at).toISOString(), full: when.full(at), short: when.inList(at, now) },
    subject: conversation.subject,
    draft: begun !== undefined && holdsText(begun),
    urgent: waits && conversation.urgency.open,
    wait: waits ? waitWords(waitingSince, now) : null,
    archived: saysSection && section === 'archived',
    about: tells === null ? null : words.about(conversation, tells === 'patient and chart'),
    // What a colleague wrote before it was handed over is not one's own.
    own: lastSide === side && (side === 'portal' || (handoversOf(conversation).at(-1)?.at ?? 0) <= at),
    firstWords: preview.replace(/\s+/g, ' ').trim(),
  };
}

type Said = ReturnType<typeof useSaid>;

function ThreeLines(said: Said) {
  const { t } = useTranslation();
  const { unread, subject, wait, archived, about } = said;
  return (
    <>
      <Spread>
        <OneLine variant="body1" sx={{ fontWeight: unread ? 680 : 500 }}>
          <Who {...said} />
        </OneLine>
        <At {...said} />
      </Spread>
      <OneLine
        variant="body2"
        dir="auto"
        sx={{
          fontWeight: unread ? 650 : 400,
          ...(subject === '' && { color: 'text.secondary', fontStyle: 'italic' }),
        }}
      >
        {subject === '' ? t('inbox.noSubject') : subject}
      </OneLine>
      <OneLine variant="body2" color="textSecondary">
        <DraftMark {...said} />
        {wait !== null && (
          <>
            <WaitMark wait={wait} />
            {' · '}
          </>
        )}
        {archived && `${t('inbox.archived')} · `}
        {about !== null && `${about} · `}
        <FirstWords {...said} />
      </OneLine>
    </>
  );
}

/** Who and about what; subject and first words. At the end how long it waits, or when the last message came. */
function TwoLines(said: Said) {
  const { t } = useTranslation();
  const { unread, subject, wait, archived, about } = said;
  return (
    <>
      <Spread>
        <OneLine variant="body2" sx={{ fontWeight: unread ? 680 : 500 }}>
          <Who {...said} />
          {about !== null && <Quiet>{` ${about}`}</Quiet>}
        </OneLine>
        <At {...said} />
      </Spread>
      <Spread>
        <OneLine variant="body2" color="textSecondary">
          <DraftMark {...said} />
          {archived && `${t('inbox.archived')} · `}
          {subject !== '' && (
            <Box component="bdi" sx={{ color: 'text.primary', fontWeight: unread ? 650 : 400 }}>
              {`${subject} `}
            </Box>
          )}
          <FirstWords {...said} />
        </OneLine>
        {wait !== null && (
          <Typography component="span" variant="caption" sx={{ flex: 'none' }}>
            <WaitMark wait={wait} />
          </Typography>
        )}
      </Spread>
    </>
  );
}

function Spread({ children }: { readonly children: React.ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1.5 }}>
      {children}
    </Box>
  );
}

function Quiet({ children }: { readonly children: React.ReactNode }) {
  return (
    <Typography component="span" variant="caption" color="textSecondary">
      {children}
    </Typography>
  );
}

function Who({ unread, urgent, name, relationship }: Said) {
  const { t } = useTranslation();
  return (
    <>
      {unread && <VisuallyHidden>{`${t('inbox.unread')}. `}</VisuallyHidden>}
      {urgent && <UrgentMark />}
      <bdi>{name}</bdi>
      {relationship !== null && <Quiet>{` ${relationship}`}</Quiet>}
    </>
  );
}

function At({ at, unread }: Said) {
  return (
    <Typography
      variant="caption"
      component="time"
      dateTime={at.iso}
      title={at.full}
      sx={{
        flex: 'none',
        color: unread ? 'own.unread' : 'text.secondary',
        fontWeight: unread ? 680 : 400,
      }}
    >
      {at.short}
    </Typography>
  );
}

function DraftMark({ draft }: Said) {
  const { t } = useTranslation();
  if (!draft) return null;
  return (
    <Box component="span" sx={{ color: 'own.problem', fontWeight: 650 }}>
      {`${t('inbox.draft')} · `}
    </Box>
  );
}

function FirstWords({ own, firstWords }: Said) {
  const { t } = useTranslation();
  return (
    <>
      {own && `${t('inbox.you')} `}
      <bdi>{firstWords}</bdi>
    </>
  );
}
