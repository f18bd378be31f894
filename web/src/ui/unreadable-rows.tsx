import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Notice } from './notice';

interface UnreadableRowsProps {
  readonly text: string;
  /** What a person can quote. */
  readonly reference: string | null;
}

/** Says beside a list that some of it could not be shown; nothing where all of it could. */
export function UnreadableRows({ text, reference }: UnreadableRowsProps) {
  if (reference === null) return null;
  return (
    <Box sx={{ p: 2 }}>
      <Notice tone="quiet" role="status">
        <div>{text}</div>
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {reference}
        </Typography>
      </Notice>
    </Box>
  );
}
