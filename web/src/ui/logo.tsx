import { styled } from '@mui/material/styles';

const Picture = styled('img')(({ theme }) => ({
  height: 34,
  maxWidth: 112,
  // Beside it are the name, the number of unread messages and the account.
  [theme.breakpoints.down('sm')]: { maxWidth: 64 },
  objectFit: 'contain',
  // Logos are made for white paper.
  ...theme.applyStyles('dark', { padding: 3, borderRadius: 6, backgroundColor: '#ffffff' }),
}));

/** A clinic's logo. Decorative, since its name stands beside it. */
export function Logo({ logo }: { readonly logo: string }) {
  return <Picture src={logo} alt="" />;
}
