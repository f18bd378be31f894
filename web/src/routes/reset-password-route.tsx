import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { ResetRequestForm } from '../features/password/reset-request-form';
import { CentredPage } from '../ui/centred-page';
import { useDocumentTitle } from '../ui/use-document-title';
import { ADDRESSES } from '../ui/addresses';

export function ResetPasswordRoute() {
  const { t } = useTranslation();
  useDocumentTitle(t('title.page', { page: t('title.resetPassword') }));
  return (
    <CentredPage product={t('product')} heading={t('resetPassword.heading')}>
      <ResetRequestForm />
      <Box sx={{ textAlign: 'center', mt: 2 }}>
        <Link to={ADDRESSES.signIn} style={{ display: 'inline-block', padding: 10 }}>
          {t('resetPassword.back')}
        </Link>
      </Box>
    </CentredPage>
  );
}
