import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { useCallFunction } from '../../data/functions/functions-context';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';

type Asked = 'idle' | 'asking' | 'queued' | 'queued-before' | DataError;

/** Has a mail sent to oneself, to see that mail arrives. */
export function TestMail() {
  const { t } = useTranslation();
  const problem = useProblemText();
  const call = useCallFunction();
  const { organizationId } = useViewer();
  const [asked, setAsked] = useState<Asked>('idle');

  async function ask() {
    if (asked === 'asking') return;
    setAsked('asking');
    try {
      setAsked((await call('sendTestMail', { organizationId })).outcome);
    } catch (cause) {
      setAsked(toDataError(cause));
    }
  }

  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Button variant="outlined" aria-disabled={asked === 'asking'} onClick={() => void ask()}>
        {t('ownSettings.test')}
      </Button>
      <LiveStatus>
        {typeof asked === 'string' && asked !== 'idle' && t(`ownSettings.testState.${asked}`)}
      </LiveStatus>
      {typeof asked !== 'string' && (
        <ProblemNotice
          text={problem.explain(t('ownSettings.testFailed'), asked)}
          reference={problem.reference(asked)}
        />
      )}
    </Stack>
  );
}
