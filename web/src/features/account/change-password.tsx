import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toDataError } from '../../data/errors/to-data-error';
import { useCallFunction } from '../../data/functions/functions-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';

type Asking = 'idle' | 'asking' | 'sent' | { readonly problem: string };

/** The way to another password: a link by mail to one's own address. */
export function ChangePassword({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const [asking, setAsking] = useState<Asking>('idle');

  async function ask() {
    setAsking('asking');
    try {
      await call('requestPasswordReset', { email });
      setAsking('sent');
    } catch (cause) {
      setAsking({ problem: problemText.explain(t('resetPassword.failed'), toDataError(cause)) });
    }
  }

  const busy = asking === 'asking';
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('ownSettings.password')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {t('ownSettings.passwordHint', { email })}
      </Typography>
      <Button
        variant="outlined"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void ask();
        }}
      >
        {t(busy ? 'resetPassword.submitting' : 'ownSettings.passwordAsk')}
      </Button>
      <LiveStatus>{asking === 'sent' && t('ownSettings.passwordSent')}</LiveStatus>
      {typeof asking === 'object' && <ProblemNotice text={asking.problem} />}
    </div>
  );
}
