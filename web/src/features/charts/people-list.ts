import { styled } from '@mui/material/styles';

/** People one below the other, each in a row of their own. */
export const PeopleList = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 12,
    paddingBlock: 10,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${theme.vars.palette.own.line}`,
  },
}));
