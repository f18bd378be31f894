import type { Side } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Search, Siren } from 'lucide-react';
import { memo, use, type ReactNode, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../data/entities/conversations';
import { useWhen } from '../../i18n/use-when';
import { MEASURES } from '../../theme/tokens';
import { LinkedText } from '../../ui/linked-text';
import { SearchedWords } from '../../ui/searched-words';
import { LETTER, LETTER_HEAD, OPEN_HERE } from './letter-marks';

interface MessageLetterProps {
  readonly message: ShownMessage;
  /** Whether it is of the viewer's side. */
  readonly own: boolean;
  /** Whether the viewer wrote it themselves, and not a colleague before them. */
  readonly byViewer: boolean;
  /** What the sender is in this conversation. */
  readonly role: string;
  /** Whether it is the one that was looked for. */
  readonly found: boolean;
  /** Whether its words may tell of an emergency. */
  readonly urgent: boolean;
  /** Whether the conversation opens at it. */
  readonly openHere: boolean;
  /** For the end of a letter that was not read yet. */
  readonly endMark: RefCallback<HTMLElement> | null;
}

/**
 * One message as a letter: from whom, in which role, when, and the text as it was written. Place says whose it is, one's
 * own being a card towards the end of the line; tint says the side: sand for patient and family, teal for the clinic. Drawn again only when it
 * is another, because a conversation can have hundreds.
 */
export const MessageLetter = memo(function MessageLetter(props: MessageLetterProps) {
  const { message, own, byViewer, role, found, urgent, openHere, endMark } = props;
  const { t } = useTranslation();
  const when = useWhen();
  const words = use(SearchedWords);
  return (
    <Box
      {...{ [LETTER]: message.id }}
      {...(openHere && { [OPEN_HERE]: '' })}
      sx={{
        breakInside: 'avoid',
        ...(own ? ownLetter(message.side) : letterOfOther(message.side)),
        ...(found && {
          borderInlineStartWidth: 6,
          borderColor: 'own.accent',
          bgcolor: 'own.selected',
          py: 1,
          pr: 1,
        }),
      }}
    >
      <Head tabIndex={-1} {...{ [LETTER_HEAD]: '' }}>
        {found && (
          <Mark colour="own.accent">
            <Search size={15} aria-hidden />
            {t('conversation.found')}
          </Mark>
        )}
        {urgent && (
          <Mark colour="own.problem">
            <Siren size={15} aria-hidden />
            {t('urgent.letter')}
          </Mark>
        )}
        <Typography variant="body2" component="span" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
          <bdi>{byViewer ? t('conversation.you', { name: message.senderName }) : message.senderName}</bdi>
        </Typography>
        {role !== '' && (
          <Typography variant="caption" color="textSecondary">
            {role}
          </Typography>
        )}
        <Typography
          variant="caption"
          color="textSecondary"
          component="time"
          dateTime={new Date(message.sentAt).toISOString()}
          title={when.full(message.sentAt)}
          sx={{ ml: 'auto' }}
        >
          {message.pending ? t('conversation.pending') : when.timeOfDay(message.sentAt)}
        </Typography>
      </Head>
      <Typography
        component="div"
        dir="auto"
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: MEASURES.reading }}
      >
        <LinkedText text={message.body} words={words} />
      </Typography>
      {endMark && <div ref={endMark} data-number={message.number} style={{ height: 1 }} />}
    </Box>
  );
});

/** What is special about a letter, above all that is said in its head. */
function Mark({ colour, children }: { readonly colour: string; readonly children: ReactNode }) {
  return (
    <Typography
      variant="caption"
      sx={{
        ...{ flexBasis: '100%', display: 'flex', alignItems: 'center', gap: 0.75 },
        ...{ fontWeight: 680, color: colour },
      }}
    >
      {children}
    </Typography>
  );
}

/** From whom and when, as the heading by which a screen reader goes from letter to letter. */
const Head = styled('h2')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 8,
  margin: '0 0 2px',
  font: 'inherit',
});

const TINT = { portal: 'sand', staff: 'teal' } as const satisfies Record<Side, string>;

const ownLetter = (side: Side) => ({
  width: 'fit-content',
  minWidth: { xs: '72%', md: '50%' },
  maxWidth: '92%',
  ml: 'auto',
  px: 2,
  py: 1.25,
  border: 1,
  borderRadius: '12px',
  borderColor: `own.${TINT[side]}Line`,
  bgcolor: `own.${TINT[side]}`,
});

const letterOfOther = (side: Side) => ({
  pl: 2,
  borderInlineStart: '3px solid',
  borderColor: `own.${TINT[side]}Line`,
});
