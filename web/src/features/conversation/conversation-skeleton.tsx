import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden';

export function ConversationSkeleton() {
  const { t } = useTranslation();
  return (
    <Box aria-busy="true" sx={{ px: { xs: 2, md: 4 }, py: 2 }}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton variant="text" width="50%" sx={{ fontSize: '1.5rem' }} />
      <Skeleton variant="text" width="35%" sx={{ mb: 4 }} />
      {[1, 2].map((letter) => (
        <Box key={letter} sx={{ mb: 4 }}>
          <Skeleton variant="text" width="30%" />
          <Skeleton variant="text" width="90%" />
          <Skeleton variant="text" width="70%" />
        </Box>
      ))}
    </Box>
  );
}
