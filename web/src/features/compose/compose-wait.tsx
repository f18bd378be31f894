import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { ComposeHeading } from './compose-heading';

/** The new message before it is known what there is to go on with. */
export function ComposeWait() {
  return (
    <>
      <ComposeHeading about={null} />
      <ComposeSkeleton />
    </>
  );
}

export function ComposeSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true" aria-label={t('loading')}>
      <Skeleton variant="rounded" height={64} sx={{ mb: 3 }} />
      <Skeleton variant="text" width="30%" />
      <Skeleton variant="rounded" height={56} sx={{ mb: 3 }} />
      <Skeleton variant="text" width="30%" />
      <Skeleton variant="rounded" height={160} />
    </div>
  );
}
