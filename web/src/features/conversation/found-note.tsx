import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../i18n/use-problem-text';
import { Notice } from '../../ui/notice';
import type { FoundState } from './use-message-window';

/** Why the message that was looked for is not shown; nothing when it is. */
export function FoundNote({ found }: { readonly found: FoundState }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  if (found.kind === 'missing') {
    return (
      <Notice tone="notice" role="status" sx={{ mb: 2 }}>
        {t('conversation.foundMissing')}
      </Notice>
    );
  }
  if (found.kind !== 'failed' || found.error === null) return null;
  return (
    <Notice tone="problem" role="alert" sx={{ mb: 2 }}>
      <div>{problem.explain(t('conversation.foundFailed'), found.error)}</div>
      <Button size="small" color="inherit" variant="outlined" onClick={found.retry} sx={{ mt: 1.25 }}>
        {t('tryAgain')}
      </Button>
    </Notice>
  );
}
