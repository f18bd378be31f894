import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Notice } from './notice';

interface MoreButtonProps {
  readonly exist: boolean;
  readonly loading: boolean;
  readonly problem: string | null;
  readonly label: string;
  readonly loadingLabel: string;
  readonly onShow: () => void;
}

/** The way to a list's next page, and why it did not come. */
export function MoreButton({ exist, loading, problem, label, loadingLabel, onShow }: MoreButtonProps) {
  return (
    <>
      {problem !== null && (
        <Notice tone="problem" role="alert" sx={{ mt: 2 }}>
          {problem}
        </Notice>
      )}
      {exist && (
        <Box sx={{ mt: 2 }}>
          <Button fullWidth variant="outlined" onClick={onShow} aria-disabled={loading}>
            {loading ? loadingLabel : label}
          </Button>
        </Box>
      )}
    </>
  );
}
