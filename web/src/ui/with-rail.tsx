import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, type ReactNode } from 'react';
import { MEASURES } from '../theme/tokens';

/** Whether there is room for a third column, beside a list and what is open. */
export function useRoomForRail(): boolean {
  return useMediaQuery(useTheme().breakpoints.up('lg'), { noSsr: true });
}

interface WithRailProps {
  readonly label: string;
  readonly rail: ReactNode;
  readonly children: ReactNode;
}

/** What is open, and on a wide screen beside it what one wants to know there. */
export function WithRail({ label, rail, children }: WithRailProps) {
  const wide = useRoomForRail();
  return (
    <Box
      sx={{
        height: '100%',
        display: 'grid',
        displayPrint: 'block',
        gridTemplateColumns: wide ? `minmax(0, 1fr) ${String(MEASURES.rail)}px` : 'minmax(0, 1fr)',
      }}
    >
      <Box sx={{ minHeight: 0, minWidth: 0 }}>{children}</Box>
      {wide && (
        <Box
          component="aside"
          aria-label={label}
          sx={{
            displayPrint: 'none',
            minHeight: 0,
            overflowY: 'auto',
            p: 2.5,
            bgcolor: 'background.default',
            borderInlineStart: 1,
            borderColor: 'divider',
            overflowWrap: 'anywhere',
          }}
        >
          {rail}
        </Box>
      )}
    </Box>
  );
}

/** One thing in the rail, under a quiet heading. */
export function RailPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3 }}>
      <Typography
        id={id}
        component="h2"
        variant="caption"
        color="textSecondary"
        sx={{ fontWeight: 650, mb: 0.75 }}
      >
        {heading}
      </Typography>
      {children}
    </Box>
  );
}
