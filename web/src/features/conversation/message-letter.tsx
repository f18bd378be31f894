import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../data/entities/conversations';
import { useViewer } from '../../data/viewer-context';
import { usePersonWords } from '../../i18n/use-person-words';
import { MEASURES } from '../../theme/tokens';
import { fullTime, timeOfDay } from '../../ui/when';

interface MessageLetterProps {
  readonly message: ShownMessage;
  readonly conversation: Conversation;
}

/** One message as a letter: from whom, in which role, when, and the text as it was written. */
export function MessageLetter({ message, conversation }: MessageLetterProps) {
  const { t, i18n } = useTranslation();
  const viewer = useViewer();
  const words = usePersonWords();
  const own = message.side === viewer.side;
  const role = words.role(conversation, message.side);
  return (
    <Box
      component="li"
      sx={{
        mb: 2.5,
        pl: 2,
        borderInlineStart: '3px solid',
        borderColor: own ? 'own.line' : 'own.accent',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1, mb: 0.25 }}>
        <Typography variant="body2" component="span" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
          {own ? t('conversation.you', { name: message.senderName }) : message.senderName}
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
          title={fullTime(i18n.language, message.sentAt)}
          sx={{ ml: 'auto' }}
        >
          {message.pending ? t('conversation.pending') : timeOfDay(i18n.language, message.sentAt)}
        </Typography>
      </Box>
      <Typography
        component="div"
        dir="auto"
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: MEASURES.reading }}
      >
        {message.body}
      </Typography>
    </Box>
  );
}
