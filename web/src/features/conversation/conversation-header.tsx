import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, type To } from 'react-router-dom';
import { useViewer } from '../../data/viewer-context';
import { inOneLine } from '../../i18n/own-order';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { ArchiveButton } from './archive-button';
import type { Archiving } from './use-archiving';
import { ViewChartLink } from './view-chart-link';

interface ConversationHeaderProps {
  readonly conversation: Conversation;
  readonly archiving: Archiving;
  /** Where one goes back to from a narrow screen. */
  readonly inbox: To;
  readonly headRef: Ref<HTMLElement>;
}

/** Subject, with whom, about which chart; and what can be done with the whole. */
export function ConversationHeader({ conversation, archiving, inbox, headRef }: ConversationHeaderProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const words = usePersonWords();
  const other = otherSide(side);
  const withWhom = [personName(conversation, other), words.role(conversation, other)];
  const about = words.about(conversation, side === 'staff');
  return (
    <Box
      ref={headRef}
      sx={{
        // On a low screen the letters need the room.
        '@media (min-height: 560px)': { position: 'sticky', top: 0 },
        zIndex: 2,
        px: { xs: 1, md: 4 },
        py: 1.5,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <IconButton
          component={Link}
          to={inbox}
          aria-label={t('backToInbox')}
          sx={{ display: { md: 'none' }, mt: -0.75 }}
        >
          <ArrowLeft size={22} />
        </IconButton>
        <Box sx={{ minWidth: 0, flex: 1, pr: 1 }}>
          <Typography
            variant="h1"
            dir="auto"
            sx={{
              overflowWrap: 'anywhere',
              fontSize: { xs: '1.125rem', md: '1.5rem' },
              // A long subject must not take a phone's screen; it is read out, and in the list, as a whole.
              display: { xs: '-webkit-box', md: 'block' },
              WebkitBoxOrient: 'vertical',
              WebkitLineClamp: 2,
              overflow: 'hidden',
              ...(conversation.subject === '' && { color: 'text.secondary', fontStyle: 'italic' }),
            }}
          >
            {conversation.subject === '' ? t('conversation.noSubject') : conversation.subject}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {inOneLine(withWhom, ', ')}
            {' — '}
            {t('conversation.about', { about })}
          </Typography>
          {side === 'staff' && <ViewChartLink chartId={conversation.chartId} />}
        </Box>
        <ArchiveButton archived={conversation[side].archived} archiving={archiving} />
      </Box>
      {archiving.problem !== null && (
        <Notice tone="problem" role="alert" sx={{ mt: 1 }}>
          {archiving.problem}
        </Notice>
      )}
      <LiveStatus>{archiving.status}</LiveStatus>
    </Box>
  );
}
