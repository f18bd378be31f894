import Button from '@mui/material/Button';
import { useProblemText } from '../../i18n/use-problem-text';
import { Notice } from '../../ui/notice';
import type { Paging } from './use-paging';

interface PageButtonProps {
  readonly paging: Paging;
  readonly label: string;
  readonly loadingLabel: string;
  /** What to say when the page did not come. */
  readonly failed: string;
  readonly onShow: () => void;
}

/** The way to a further page of messages, and why it did not come. */
export function PageButton({ paging, label, loadingLabel, failed, onShow }: PageButtonProps) {
  const problem = useProblemText();
  return (
    <>
      {paging.error !== null && (
        <Notice tone="problem" role="alert" sx={{ mb: 1.5 }}>
          {problem.explain(failed, paging.error)}
        </Notice>
      )}
      {paging.exist && (
        <Button variant="outlined" size="small" onClick={onShow} aria-disabled={paging.loading}>
          {paging.loading ? loadingLabel : label}
        </Button>
      )}
    </>
  );
}
