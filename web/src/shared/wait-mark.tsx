import Box from '@mui/material/Box';
import type { Wait } from '../i18n/use-wait-words';

/** Beside words that say the same. */
const COLOURS = { past: 'own.problem', soon: 'own.notice', later: 'text.primary' } as const;

/** How long somebody waits, marked where an answer is late or soon due. */
export function WaitMark({ wait: { words, due } }: { readonly wait: Wait }) {
  return (
    <Box component="span" sx={{ color: COLOURS[due], fontWeight: 650 }}>
      {words}
    </Box>
  );
}
