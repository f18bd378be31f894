import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Notice } from './notice';

interface ProblemNoticeProps {
  readonly text: string;
  /** What a person can quote, and a log can be searched for. */
  readonly reference?: string | null;
  readonly retryLabel?: string;
  readonly onRetry?: () => void;
}

/** Says that a region could not be shown, and offers to try again. */
export function ProblemNotice({ text, reference, retryLabel, onRetry }: ProblemNoticeProps) {
  return (
    <Notice tone="problem" role="alert">
      <div>{text}</div>
      {reference != null && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {reference}
        </Typography>
      )}
      {onRetry !== undefined && (
        <Button size="small" color="inherit" variant="outlined" onClick={onRetry} sx={{ mt: 1.25 }}>
          {retryLabel}
        </Button>
      )}
    </Notice>
  );
}
