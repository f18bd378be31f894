import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Reply } from 'lucide-react';
import { useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessagingDecision } from '../../data/decision/use-messaging-decision';
import { holdsText } from '../../data/drafts/draft';
import { useDraft, useLastSent } from '../../data/drafts/draft-context';
import { chart } from '../../data/entities/charts';
import { organization } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useSendWords } from '../../i18n/use-send-words';
import { CallClinic } from '../../shared/call-clinic';
import { LiveStatus } from '../../ui/live-status';
import { LOW, MEASURES } from '../../theme/tokens';
import { KeyHint, useShortcut } from '../../ui/shortcuts';
import { KeptText } from './kept-text';
import { AwayNote } from './away-note';
import { OtherStaff } from './other-staff';
import { SettleButton } from './settle-button';
import { RefusalNote } from './refusal-note';
import { ReplyForm } from './reply-form';

interface ReplyComposerProps {
  readonly conversation: Conversation;
  /** Floats over the letters. */
  readonly above: ReactNode;
  /** For the bar that covers the end of the letters. */
  readonly barRef: Ref<HTMLElement>;
}

/**
 * Where one answers. Whether one may is known before anything is typed; when that changes meanwhile, what was
 * typed stays.
 */
export function ReplyComposer({ conversation, above, barRef }: ReplyComposerProps) {
  const { t } = useTranslation();
  const decision = useMessagingDecision(conversation);
  const viewer = useViewer();
  // Read here and not below the refusal: what was refused is asked for again by whoever comes with the same question,
  // the decision would be open until the answer, the refusal gone, and so on without end.
  const clinic = readable(useLiveQuery(organization(viewer)));
  const about = readable(useLiveQuery(chart(viewer, conversation.chartId)));
  const draft = useDraft(conversation.id);
  const sent = useLastSent()?.conversationId === conversation.id;
  const { archived } = conversation[viewer.side];
  // Sending moves it at once: what counts is where it stood while the text was being written.
  const [fromArchive, setFromArchive] = useState(archived);
  if (draft?.state.kind === 'writing' && fromArchive !== archived) setFromArchive(archived);
  const words = useSendWords(draft, sent && fromArchive && !archived ? 'from-archive' : sent);
  const written = draft !== undefined && holdsText(draft);
  const [open, setOpen] = useState<'closed' | 'found' | 'opened'>(written ? 'found' : 'closed');
  // What was written elsewhere, or before the page was loaded anew, may come a moment later.
  if (written && open === 'closed') setOpen('found');

  const openIt = () => {
    setOpen('opened');
  };
  useShortcut('r', decision?.allowed === true && open !== 'opened' ? openIt : null);

  return (
    <Box
      ref={barRef}
      sx={{
        position: 'sticky',
        bottom: 0,
        // The letters need the room.
        [`@media ${LOW.nothingStays}`]: { position: 'static' },
        zIndex: 2,
        displayPrint: 'none',
        px: { xs: 2, md: 4 },
        py: 1.5,
        [`@media ${LOW.keyboard}`]: { py: 1 },
        pb: 'max(12px, env(safe-area-inset-bottom))',
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {above}
      <Box sx={{ maxWidth: '48rem' }}>
        {decision?.allowed === true && <AwayNote conversation={conversation} clinic={clinic} about={about} />}
        {inside()}
      </Box>
    </Box>
  );

  function inside() {
    const status = <LiveStatus>{words.status}</LiveStatus>;
    if (decision === undefined) {
      return <Skeleton variant="rounded" width={110} height={MEASURES.touchTarget} />;
    }
    if (!decision.allowed) {
      return (
        <>
          <RefusalNote
            refusal={decision.refusals[0]}
            conversation={conversation}
            call={clinic && about !== undefined && <CallClinic locationId={about?.locationId ?? null} />}
            others={<OtherStaff conversation={conversation} clinic={clinic} about={about} />}
          />
          {written && <KeptText draft={draft} />}
          {status}
        </>
      );
    }
    if (open !== 'closed') {
      return (
        <ReplyForm
          conversation={conversation}
          draft={draft}
          words={words}
          status={status}
          focus={open === 'opened'}
        />
      );
    }
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="contained" startIcon={<Reply size={18} />} onClick={openIt}>
          {t('reply.open')}
          <KeyHint of="r" />
        </Button>
        <SettleButton conversation={conversation} />
        {status}
      </Box>
    );
  }
}
