import Box from '@mui/material/Box';
import { BrandMark } from './brand-mark';
import { VisuallyHidden } from './visually-hidden';

/** While nothing can be shown yet: the sign alone, in the place where it stays. */
export function FullPageWait({ label }: { readonly label: string }) {
  return (
    <Box sx={{ height: '100%', display: 'grid', placeItems: 'center' }} aria-busy="true">
      <Box sx={{ opacity: 0.55 }}>
        <BrandMark size={44} />
      </Box>
      <VisuallyHidden>{label}</VisuallyHidden>
    </Box>
  );
}
