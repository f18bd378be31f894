import { styled } from '@mui/material/styles';

/** A line across the top of all screens. */
export const Banner = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  flex: 'none',
  display: 'flex',
  '@media print': { display: 'none' },
  alignItems: 'center',
  gap: 10,
  padding: '8px 16px',
  color: theme.vars.palette.own.notice,
  backgroundColor: theme.vars.palette.own.noticeSurface,
  borderBottom: `1px solid ${theme.vars.palette.own.line}`,
  '& svg': { flex: 'none' },
  '& a': { color: 'inherit', fontWeight: 600 },
}));
