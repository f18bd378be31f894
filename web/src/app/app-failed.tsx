import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../i18n/use-problem-text';
import { CentredPage } from '../ui/centred-page';
import { RegionBoundary, type Crash } from '../ui/region-boundary';
import Typography from '@mui/material/Typography';

/** When no part of the app can be shown: code that could not be fetched, or a crash outside every region. */
function Screen({ crash }: { readonly crash: Crash }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <CentredPage product={t('product')} heading={t('appFailed.heading')}>
      <Typography sx={{ mb: 2 }}>{t('appFailed.body')}</Typography>
      <Typography variant="caption" component="p" sx={{ mb: 2 }}>
        {problem.reference(crash)}
      </Typography>
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
  return <RegionBoundary fallback={(crash) => <Screen crash={crash} />}>{children}</RegionBoundary>;
}

export const AppFailed = { Screen, Boundary };
