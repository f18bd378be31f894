import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LiveStatus } from './live-status';

interface KeptWordsProps {
  readonly words: string | null;
  /** What is read aloud the first time that the text is saved, and not again. */
  readonly savedOnce: string;
  readonly saved: boolean;
}

/** Whether what is being written is safe; stands near it. */
export function KeptWords({ words, savedOnce, saved }: KeptWordsProps) {
  const [said, setSaid] = useState(saved);
  const [before] = useState(saved);
  if (saved && !said) setSaid(true);
  return (
    <>
      <Typography variant="body2" color="textSecondary" component="div">
        {words}
      </Typography>
      <LiveStatus hidden>{said && !before ? savedOnce : null}</LiveStatus>
    </>
  );
}
