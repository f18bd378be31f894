import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { MEASURES } from '../theme/tokens';
import { PaneScroll } from './pane-scroll';

interface PageProps {
  /** Whether nothing stands beside it: then it is a sheet in the middle. */
  readonly alone?: boolean;
  readonly children: ReactNode;
}

/** What is read and filled in, at the one width that all pages have. */
export function Page({ alone = false, children }: PageProps) {
  return (
    <PaneScroll>
      <Box
        sx={{
          ...(alone && { minHeight: '100%', mx: 'auto', bgcolor: 'background.paper' }),
          ...(alone && { borderInline: { md: 1 }, borderColor: { md: 'divider' } }),
          boxSizing: 'content-box',
          maxWidth: MEASURES.content,
          px: { xs: 2, md: 4 },
          pt: { xs: 2, md: 3 },
          pb: 'calc(48px + env(safe-area-inset-bottom))',
        }}
      >
        {children}
      </Box>
    </PaneScroll>
  );
}
