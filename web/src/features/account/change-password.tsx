import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useCallFunction } from '../../data/functions/functions-context';
import { useCommand } from '../../data/use-command';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';

/** The way to another password: a link by mail to one's own address. */
export function ChangePassword({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const { run, busy, answer, error } = useCommand(() => call('requestPasswordReset', { email }));
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('ownSettings.password')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {t('ownSettings.passwordHint', { email })}
      </Typography>
      <Button variant="outlined" aria-disabled={busy} onClick={() => void run()}>
        {t(busy ? 'resetPassword.submitting' : 'ownSettings.passwordAsk')}
      </Button>
      <LiveStatus>{answer !== undefined && t('ownSettings.passwordSent')}</LiveStatus>
      {error !== null && <ProblemNotice text={problemText.explain(t('resetPassword.failed'), error)} />}
    </div>
  );
}
