import { useTranslation } from 'react-i18next';
import type { DataError } from '../../../data/errors/data-error';
import { useProblemText } from '../../../i18n/use-problem-text';
import { ProblemNotice } from '../../../ui/problem-notice';

interface LoadProblemProps {
  readonly error: DataError;
  readonly retry: () => void;
}

/** Why a part of the settings could not be shown. */
export function LoadProblem({ error, retry }: LoadProblemProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <ProblemNotice
      text={problem.explain(t('admin.failed'), error)}
      reference={problem.reference(error)}
      retryLabel={t('tryAgain')}
      onRetry={retry}
    />
  );
}
