import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useLiveQueries } from '../../data/live/use-live-queries';
import type { Store } from '../../data/store/store';
import { CentredPage } from '../../ui/centred-page';
import { useDocumentTitle } from '../../ui/use-document-title';

interface ChooseOrganizationProps {
  readonly store: Store;
  readonly organizationIds: readonly string[];
  readonly onChoose: (organizationId: string) => void;
  readonly onSignOut: () => void;
}

/** For people of several clinics: which one, by name. */
export function ChooseOrganization({ store, organizationIds, onChoose, onSignOut }: ChooseOrganizationProps) {
  const { t } = useTranslation();
  const clinics = useLiveQueries(
    organizationIds.map((organizationId) => organization({ store, organizationId })),
  );
  useDocumentTitle(t('title.page', { page: t('title.clinics') }));
  return (
    <CentredPage product={t('product')} heading={t('clinics.heading')}>
      <Typography sx={{ mb: 2 }}>{t('clinics.intro')}</Typography>
      <Stack spacing={1.25} component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mb: 3 }}>
        {organizationIds.map((id, index) => {
          const { data, error } = clinics[index] ?? {};
          const unknown = data === undefined && !error;
          return (
            <li key={id}>
              <Button
                fullWidth
                variant="outlined"
                startIcon={<Building2 size={20} />}
                sx={{ justifyContent: 'flex-start', textAlign: 'start' }}
                disabled={!data}
                onClick={() => {
                  onChoose(id);
                }}
              >
                {unknown ? <Skeleton width="60%" /> : (data?.name ?? t('clinics.nameMissing'))}
              </Button>
            </li>
          );
        })}
      </Stack>
      <Button onClick={onSignOut}>{t('account.signOut')}</Button>
    </CentredPage>
  );
}
