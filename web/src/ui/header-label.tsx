import { styled } from '@mui/material/styles';

/** The name beside a button's icon. Where the header has to be narrow it is said and not shown. */
export const HeaderLabel = styled('span', { shouldForwardProp: (prop) => prop !== 'crowded' })<{
  crowded: boolean;
}>(({ theme, crowded }) => ({
  ...(crowded && {
    [theme.breakpoints.down('sm')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  }),
}));

/** For the button around such a label: no wider than its icon where the label is not shown. */
export const headerButton = (crowded: boolean) => ({
  flex: 'none',
  ...(crowded && {
    minWidth: 44,
    px: { xs: 1, sm: 1.5 },
    '& .MuiButton-startIcon': { ml: { xs: 0, sm: -0.5 }, mr: { xs: 0, sm: 1 } },
  }),
  '&[aria-current]': {
    color: 'own.accent',
    textDecoration: 'underline',
    textDecorationThickness: 2,
    textUnderlineOffset: 6,
  },
});
