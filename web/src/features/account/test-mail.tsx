import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { useCallFunction } from '../../data/functions/functions-context';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';

/** Has a mail sent to oneself, to see that mail arrives. */
export function TestMail() {
  const { t } = useTranslation();
  const problem = useProblemText();
  const call = useCallFunction();
  const { organizationId } = useViewer();
  const { run, busy, answer, error } = useCommand(() => call('sendTestMail', { organizationId }));
  const state = busy ? 'asking' : answer?.outcome;
  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Button variant="outlined" aria-disabled={busy} onClick={() => void run()}>
        {t('ownSettings.test')}
      </Button>
      <LiveStatus>{state !== undefined && t(`ownSettings.testState.${state}`)}</LiveStatus>
      {error !== null && (
        <ProblemNotice
          text={problem.explain(t('ownSettings.testFailed'), error)}
          reference={problem.reference(error)}
        />
      )}
    </Stack>
  );
}
