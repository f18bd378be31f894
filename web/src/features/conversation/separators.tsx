import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { OPEN_HERE } from './letter-marks';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  marginBlock: '20px 12px',
  color: theme.vars.palette.own.quietText,
  '&::after': { content: '""', flex: 1, borderTop: '1px solid', borderColor: theme.vars.palette.own.line },
}));

const UnreadLine = styled(Line)(({ theme }) => ({
  color: theme.vars.palette.own.unread,
  '&::after': { borderColor: theme.vars.palette.own.unread },
}));

/** Between two days. */
export function DayLine({ children }: { readonly children: ReactNode }) {
  return (
    <Line>
      <Typography variant="caption">{children}</Typography>
    </Line>
  );
}

/** What happened there beside messages. */
export function EventLine({ children }: { readonly children: ReactNode }) {
  return (
    <Typography
      variant="body2"
      component="p"
      color="textSecondary"
      sx={{ my: 2, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
    >
      {children}
    </Typography>
  );
}

/** Before the first message that was not read yet, where one goes on reading. */
export function NewLine({
  children,
  openHere,
}: {
  readonly children: ReactNode;
  readonly openHere: boolean;
}) {
  return (
    <UnreadLine {...(openHere && { [OPEN_HERE]: '' })}>
      <Typography variant="caption" sx={{ fontWeight: 680 }}>
        {children}
      </Typography>
    </UnreadLine>
  );
}
