import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../data/errors/data-error';
import { useProblemText } from '../i18n/use-problem-text';
import { CentredPage } from '../ui/centred-page';
import { FullPageWait } from '../ui/full-page-wait';
import { ProblemNotice } from '../ui/problem-notice';

interface GateWaitProps {
  readonly error: DataError | null;
  readonly retry: () => void;
  readonly signOut: () => void;
}

/** While it is not known who is looking, or when that cannot be found out. */
export function GateWait({ error, retry, signOut }: GateWaitProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  if (error === null) return <FullPageWait label={t('loading')} />;
  return (
    <CentredPage product={t('product')} heading={t('gate.failedHeading')}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <ProblemNotice
          text={problem.explain(t('gate.failed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
        <Button onClick={signOut}>{t('account.signOut')}</Button>
      </Stack>
    </CentredPage>
  );
}
