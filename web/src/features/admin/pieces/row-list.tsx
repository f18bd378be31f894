import { styled } from '@mui/material/styles';

/** Rows under one another, with lines between. */
export const RowList = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { borderTop: `1px solid ${theme.vars.palette.own.line}` },
  '& > li:last-of-type': { borderBottom: `1px solid ${theme.vars.palette.own.line}` },
}));
