import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './visually-hidden';

/** Rows of the height that the real ones have. */
export function RowsSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {[62, 48, 70, 55, 64].map((width) => (
        <Box key={width} sx={{ p: '12px 16px 12px 32px', borderBottom: 1, borderColor: 'divider' }}>
          <Skeleton variant="text" width={`${width}%`} sx={{ fontSize: '1.0625rem' }} />
          <Skeleton variant="text" width="45%" />
          <Skeleton variant="text" width="85%" />
          <Skeleton variant="text" width="40%" />
        </Box>
      ))}
    </div>
  );
}
