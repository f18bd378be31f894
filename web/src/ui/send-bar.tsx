import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from './notice';

interface SendBarProps {
  readonly sendLabel: string;
  /** While true, pressing does nothing; the button keeps the focus. */
  readonly busy: boolean;
  readonly problem: string | null;
  /** Stands beside the button. */
  readonly beside: ReactNode;
  /** What is happening; stands behind both. */
  readonly status: ReactNode;
}

/** The button that sends the form it stands in, and what became of it. */
export function SendBar({ sendLabel, busy, problem, beside, status }: SendBarProps) {
  return (
    <>
      {problem !== null && (
        <Notice tone="problem" role="alert" sx={{ mb: 1.5 }}>
          {problem}
        </Notice>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Button type="submit" variant="contained" startIcon={<Send size={18} />} aria-disabled={busy}>
          {sendLabel}
        </Button>
        {beside}
        <Box sx={{ flex: 1, minWidth: 180 }}>{status}</Box>
      </Box>
    </>
  );
}
