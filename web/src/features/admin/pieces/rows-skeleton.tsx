import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/visually-hidden';

/** Rows, or fields, that are on their way. */
export function RowsSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {[56, 44, 62].map((width) => (
        <Box key={width} sx={{ py: 1.25 }}>
          <Skeleton variant="text" width={`${width}%`} sx={{ fontSize: '1.0625rem' }} />
          <Skeleton variant="text" width="35%" />
        </Box>
      ))}
    </div>
  );
}
