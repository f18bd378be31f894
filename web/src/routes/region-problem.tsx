import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../i18n/use-problem-text';
import { ProblemNotice } from '../ui/problem-notice';
import { RegionBoundary } from '../ui/region-boundary';
import { CodeMissing } from './lazily';

const loadAgain = () => {
  window.location.reload();
};

interface RegionProblemProps {
  readonly children: ReactNode;
  readonly resetKey?: string;
}

/** A part of the screen that can fail by itself, and says so in its own place. */
export function RegionProblem({ children, resetKey = '' }: RegionProblemProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <RegionBoundary
      resetKey={resetKey}
      fallback={(crash, again) => (
        <Box sx={{ p: 2.5 }}>
          <ProblemNotice
            reference={problem.reference(crash)}
            {...(crash.cause instanceof CodeMissing
              ? { text: t('appFailed.body'), retryLabel: t('appFailed.reload'), onRetry: loadAgain }
              : { text: t('error.crash'), retryLabel: t('tryAgain'), onRetry: again })}
          />
        </Box>
      )}
    >
      {children}
    </RegionBoundary>
  );
}
