import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CentredPage } from '../ui/centred-page';
import { RegionBoundary } from '../ui/region-boundary';
import Typography from '@mui/material/Typography';

/** When no part of the app can be shown: code that could not be fetched, or a crash outside every region. */
function Screen({ reference }: { readonly reference?: string }) {
  const { t } = useTranslation();
  return (
    <CentredPage product={t('product')} heading={t('appFailed.heading')}>
      <Typography sx={{ mb: 2 }}>{t('appFailed.body')}</Typography>
      {reference !== undefined && (
        <Typography variant="caption" component="p" sx={{ mb: 2 }}>
          {t('error.reference', { reference })}
        </Typography>
      )}
      <Button
        variant="contained"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('appFailed.reload')}
      </Button>
    </CentredPage>
  );
}

function Boundary({ children }: { readonly children: ReactNode }) {
  return (
    <RegionBoundary fallback={(reference) => <Screen reference={reference} />}>{children}</RegionBoundary>
  );
}

export const AppFailed = { Screen, Boundary };
