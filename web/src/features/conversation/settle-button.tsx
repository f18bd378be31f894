import type { Conversation } from '@my-messages/domain/documents/conversation';
import Button from '@mui/material/Button';
import { CircleCheck, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { useSettling } from './use-settling';

/** Ends a wait without an answer, or says that one is owed after all. Nothing where nobody can wait. */
export function SettleButton({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const settling = useSettling(conversation);
  if (settling === null) return null;
  const { says, busy, say, status, problem } = settling;
  return (
    <>
      <Button
        variant="text"
        startIcon={says === 'noAnswer' ? <CircleCheck size={18} /> : <Clock size={18} />}
        onClick={say}
        aria-disabled={busy}
      >
        {t(`conversation.${says}`)}
      </Button>
      <LiveStatus>{status}</LiveStatus>
      {problem !== null && (
        <Notice tone="problem" role="alert">
          {problem}
        </Notice>
      )}
    </>
  );
}
