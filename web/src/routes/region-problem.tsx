import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../i18n/use-problem-text';
import { ProblemNotice } from '../ui/problem-notice';
import { RegionBoundary } from '../ui/region-boundary';

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
            text={t('error.crash')}
            reference={problem.reference(crash)}
            retryLabel={t('tryAgain')}
            onRetry={again}
          />
        </Box>
      )}
    >
      {children}
    </RegionBoundary>
  );
}
