import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { CentredPage } from '../../ui/centred-page';
import { useDocumentTitle } from '../../ui/use-document-title';

interface NoOrganizationProps {
  readonly email: string;
  readonly onSignOut: () => void;
}

/** For an account that no clinic knows: anyone can make one. */
export function NoOrganization({ email, onSignOut }: NoOrganizationProps) {
  const { t } = useTranslation();
  useDocumentTitle(t('title.page', { page: t('title.noClinic') }));
  return (
    <CentredPage product={t('product')} heading={t('clinics.noneHeading')}>
      <Typography sx={{ mb: 2.5, overflowWrap: 'anywhere' }}>{t('clinics.none', { email })}</Typography>
      <Button variant="outlined" onClick={onSignOut}>
        {t('account.signOut')}
      </Button>
    </CentredPage>
  );
}
