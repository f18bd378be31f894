import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { MEASURES } from '../theme/tokens';
import { PaneScroll } from './pane-scroll';

/** As wide as what is read and filled in may be, with its edges. */
export const CONTENT_COLUMN = {
  px: { xs: 2, md: 4 },
  maxWidth: { xs: `calc(${MEASURES.content} + 32px)`, md: `calc(${MEASURES.content} + 64px)` },
} as const;

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
          ...CONTENT_COLUMN,
          pt: { xs: 2, md: 3 },
          pb: 'calc(48px + env(safe-area-inset-bottom))',
        }}
      >
        {children}
      </Box>
    </PaneScroll>
  );
}
