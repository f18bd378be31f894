import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessRecord } from './access-record';
import { Link, type To } from 'react-router-dom';
import { useViewer } from '../../data/viewer-context';
import { inOneLine } from '../../i18n/own-order';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import type { HandingOver } from '../../shared/use-handing-over';
import { WhoCanSee } from '../../shared/who-can-see';
import { LOW } from '../../theme/tokens';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { useRoomForTwo } from '../../ui/use-room-for-two';
import { useRoomForRail } from '../../ui/with-rail';
import { ArchiveButton } from './archive-button';
import type { Archiving } from './use-archiving';
import { StaffLinks } from './staff-links';

interface ConversationHeaderProps {
  readonly conversation: Conversation;
  readonly archiving: Archiving;
  /** Where one goes back to from a narrow screen. */
  readonly inbox: To;
  readonly handing: HandingOver;
  readonly headRef: Ref<HTMLElement>;
}

/**
 * With whom and about whom, the subject, and *Archive*. On a narrow screen the subject stands whole above the first
 * letter and scrolls away with it: a line is left that says who, so that the text has the room. So does who can see it,
 * where no rail says it.
 */
export function ConversationHeader(props: ConversationHeaderProps) {
  const { conversation, archiving, inbox, handing, headRef } = props;
  const { t } = useTranslation();
  const { side } = useViewer();
  const words = usePersonWords();
  const narrow = !useRoomForTwo();
  const saidBeside = useRoomForRail();
  const other = otherSide(side);
  const name = personName(conversation, other);
  const role = words.role(conversation, other);
  const about = t('conversation.about', {
    // A patient who writes about themselves stands beside it already.
    about: words.about(conversation, side === 'staff' && conversation.relationship !== 'self'),
  });
  return (
    <>
      <Box
        ref={headRef}
        sx={{
          position: 'sticky',
          top: 0,
          // On a low screen the letters need the room, unless this is the one line that it is on a phone.
          [`@media print, ${narrow ? LOW.nothingStays : LOW.keyboard}`]: { position: 'static' },
          zIndex: 2,
          pl: { xs: 1, md: 4 },
          pr: { xs: 2, md: 4 },
          py: { xs: 0.75, md: 1.5 },
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box sx={{ display: 'flex', alignItems: { xs: 'center', md: 'flex-start' }, gap: 0.5 }}>
          {narrow && (
            <IconButton
              component={Link}
              to={inbox}
              aria-label={t('backToInbox')}
              sx={{ displayPrint: 'none' }}
            >
              <ArrowLeft size={22} />
            </IconButton>
          )}
          <Box sx={{ minWidth: 0, flex: 1, pr: 1 }}>
            {narrow ? (
              <>
                <OneLine sx={{ fontWeight: 650 }}>
                  <bdi>{name}</bdi>
                </OneLine>
                <OneLine variant="caption" color="textSecondary">
                  {role === '' ? about : `${role} — ${about}`}
                </OneLine>
              </>
            ) : (
              <>
                <Subject subject={conversation.subject} />
                <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  {`${inOneLine([name, role], ', ')} — ${about}`}
                </Typography>
              </>
            )}
          </Box>
          <ArchiveButton archived={conversation[side].archived} archiving={archiving} />
        </Box>
        {!narrow && side === 'staff' && <StaffLinks conversation={conversation} handing={handing} />}
        {archiving.problem !== null && (
          <Notice tone="problem" role="alert" sx={{ mt: 1 }}>
            {archiving.problem}
          </Notice>
        )}
        <LiveStatus>{archiving.status}</LiveStatus>
      </Box>
      {!saidBeside && (
        <Box sx={{ px: { xs: 2, md: 4 }, pt: { xs: 1.5, md: 0.5 } }}>
          {narrow && <Subject subject={conversation.subject} />}
          {narrow && side === 'staff' && <StaffLinks conversation={conversation} handing={handing} />}
          <WhoCanSee people={conversation}>
            {side === 'portal' && <AccessRecord conversationId={conversation.id} />}
          </WhoCanSee>
        </Box>
      )}
    </>
  );
}

const OneLine = styled(Typography)({
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

/** The whole of it, however long. */
function Subject({ subject }: { readonly subject: string }) {
  const { t } = useTranslation();
  const none = subject === '';
  return (
    <Typography
      variant="h1"
      dir="auto"
      sx={{
        overflowWrap: 'anywhere',
        fontSize: { xs: '1.25rem', md: '1.5rem' },
        ...(none && { color: 'text.secondary', fontStyle: 'italic' }),
      }}
    >
      {none ? t('conversation.noSubject') : subject}
    </Typography>
  );
}
