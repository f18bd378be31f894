import { styled } from '@mui/material/styles';

/** Words beside the sign of the product. Where the header has to be narrow they are said and not shown. */
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

/** For a button with an icon: in a narrow header that holds several, the words stand below the icon. */
export const headerButton = (crowded: boolean) => ({
  flex: 'none',
  ...(crowded && {
    flexDirection: { xs: 'column', sm: 'row' },
    minWidth: { xs: 52, sm: 64 },
    px: { xs: 0.5, sm: 1.5 },
    fontSize: { xs: '0.8125rem', sm: 'inherit' },
    lineHeight: 1.3,
    '& .MuiButton-startIcon': { ml: { xs: 0, sm: -0.5 }, mr: { xs: 0, sm: 1 } },
  }),
  '&[aria-current]': {
    color: 'own.accent',
    textDecoration: 'underline',
    textDecorationThickness: 2,
    textUnderlineOffset: 6,
  },
});
