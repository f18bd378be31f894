import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { BrandMark } from './brand-mark';

interface CentredPageProps {
  readonly product: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A screen of its own with one thing on it: sign in, choose a clinic, set a password. */
export function CentredPage({ product, heading, children }: CentredPageProps) {
  const head = useRef<HTMLHeadingElement>(null);
  // What was left is gone with its focus: who cannot see the screen has changed, hears which one this is.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box sx={{ minHeight: '100%', display: 'grid', alignItems: 'start', justifyItems: 'center', p: 2 }}>
      <Box sx={{ width: '100%', maxWidth: 440, pt: { xs: 3, sm: 9 }, pb: 4 }}>
        <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 2.5, px: 0.5 }}>
          <BrandMark size={36} />
          <Typography variant="h2" component="p">
            {product}
          </Typography>
        </Box>
        <Box
          component="main"
          sx={{
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1.5,
            p: { xs: 2.5, sm: 4 },
          }}
        >
          <Typography variant="h1" ref={head} tabIndex={-1} sx={{ mb: 1.5, '&:focus': { outline: 'none' } }}>
            {heading}
          </Typography>
          {children}
        </Box>
      </Box>
    </Box>
  );
}
