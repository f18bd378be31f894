import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { PasswordLink } from '../features/password/password-link';
import { CentredPage } from '../ui/centred-page';
import { LinkButton } from '../ui/link-button';
import { useDocumentTitle } from '../ui/use-document-title';
import { ADDRESSES } from '../ui/addresses';

/** Where the link of a mail leads; `code` is empty for who comes without one. */
export function SetPasswordRoute({ code }: { readonly code: string }) {
  return code === '' ? <NoLink /> : <PasswordLink code={code} />;
}

function NoLink() {
  const { t } = useTranslation();
  useDocumentTitle(t('title.page', { page: t('title.setPassword') }));
  return (
    <CentredPage product={t('product')} heading={t('setPassword.heading')}>
      <Stack spacing={2.5}>
        <Typography>{t('setPassword.noLink')}</Typography>
        <LinkButton to={ADDRESSES.resetPassword} variant="contained">
          {t('setPassword.askAgain')}
        </LinkButton>
      </Stack>
    </CentredPage>
  );
}
