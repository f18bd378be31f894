import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useCallFunction } from '../../data/functions/functions-context';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';

/** For whoever lost a device, or is still signed in somewhere. Their membership then says so, by which every tab leaves. */
export function EndSessions() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const { organizationId } = useViewer();
  const { run, busy, answer, error } = useCommand(() => call('endSessions', { organizationId }));
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('ownSettings.sessions')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('ownSettings.sessionsHint')}
      </Typography>
      <Button variant="outlined" aria-disabled={busy} onClick={() => void run()}>
        {t('ownSettings.sessionsEnd')}
      </Button>
      <LiveStatus>{(busy || answer !== undefined) && t('ownSettings.sessionsEnding')}</LiveStatus>
      {error !== null && <ProblemNotice text={problemText.explain(t('ownSettings.sessionsFailed'), error)} />}
    </div>
  );
}
