import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Siren } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { putOffUrgency } from '../../data/commands/owed-answer';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';

/** Says to staff below the letters that an emergency may be told of in them, and lets them say that it is none. */
export function UrgentConversation({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const problem = useProblemText();
  const { run, busy, wish, error } = useCommand((shown: Conversation) => putOffUrgency(viewer, shown));
  if (viewer.side !== 'staff') return null;
  const { number, open } = conversation.urgency;
  const putOff = !open && error === null && !busy && wish?.urgency.number === number;
  return (
    <>
      {open && (
        <Box sx={{ mb: 2.5, displayPrint: 'none' }}>
          <Notice tone="problem">
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', fontWeight: 680 }}>
              <Siren size={18} aria-hidden />
              {t('urgent.mark')}
            </Box>
            <div>{t('urgent.markFull', { name: conversation.portalUserName })}</div>
            {error !== null && (
              <div role="alert">
                {`${problem.explain(t('urgent.putOffFailed'), error)} ${problem.reference(error)}`}
              </div>
            )}
            <Button
              color="inherit"
              sx={{ ml: -1.5 }}
              aria-disabled={busy}
              onClick={() => void run(conversation)}
            >
              {t('urgent.putOff')}
            </Button>
          </Notice>
        </Box>
      )}
      <LiveStatus>{putOff && t('urgent.putOffDone')}</LiveStatus>
    </>
  );
}
