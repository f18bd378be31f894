import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { More } from '../data/live/use-more';
import { useProblemText } from '../i18n/use-problem-text';
import { Notice } from '../ui/notice';

interface MoreButtonProps {
  readonly more: More;
  readonly label: string;
  readonly loadingLabel: string;
  /** Said when the page did not come. */
  readonly failed: string;
  /** As wide as the list that goes on; otherwise as its words. */
  readonly wide?: boolean;
  /** Called before the page is asked for. */
  readonly onShow?: () => void;
}

/** The way to a list's further page, and why it did not come. */
export function MoreButton({ more, label, loadingLabel, failed, wide = true, onShow }: MoreButtonProps) {
  const problem = useProblemText();
  return (
    <>
      {more.error !== null && (
        <Notice tone="problem" role="alert" sx={wide ? { mt: 2 } : { mb: 1.5 }}>
          {problem.explain(failed, more.error)}
        </Notice>
      )}
      {more.exist && (
        <Box sx={{ mt: wide ? 2 : 0, displayPrint: 'none' }}>
          <Button
            fullWidth={wide}
            size={wide ? 'medium' : 'small'}
            variant="outlined"
            onClick={() => {
              onShow?.();
              more.show();
            }}
            aria-disabled={more.loading}
          >
            {more.loading ? loadingLabel : label}
          </Button>
        </Box>
      )}
    </>
  );
}
