import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './visually-hidden';

/** Rows of the height that the real ones have; low ones where they are `dense`. */
export function RowsSkeleton({ dense = false }: { readonly dense?: boolean }) {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {[62, 48, 70, 55, 64].map((width) => (
        <Box
          key={width}
          sx={{
            display: 'flex',
            gap: 1.5,
            height: dense ? 50 : 88,
            p: dense ? '4px 16px 4px 32px' : '10px 16px 10px 28px',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          {!dense && <Skeleton variant="circular" width={40} height={40} sx={{ flex: 'none', mt: '5px' }} />}
          <Box sx={{ flex: 1 }}>
            <Skeleton variant="text" width={`${width}%`} sx={{ fontSize: '1.0625rem' }} />
            {!dense && <Skeleton variant="text" width="45%" />}
            <Skeleton variant="text" width="85%" />
          </Box>
        </Box>
      ))}
    </div>
  );
}
