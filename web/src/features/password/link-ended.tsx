import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { ADDRESSES } from '../../ui/addresses';

/** Says why a link does not work, and leads to a new one; who used it also to the sign-in, since they have a password. */
export function LinkEnded({ outcome }: { readonly outcome: 'link-expired' | 'link-invalid' }) {
  const { t } = useTranslation();
  return (
    <Stack spacing={2.5}>
      <Notice tone="problem" role="alert">
        {t(`setPassword.${outcome}`)}
      </Notice>
      <LinkButton to={ADDRESSES.resetPassword} variant="contained">
        {t('setPassword.askAgain')}
      </LinkButton>
      {outcome === 'link-invalid' && (
        <LinkButton to={ADDRESSES.signIn} variant="outlined">
          {t('setPassword.signIn')}
        </LinkButton>
      )}
    </Stack>
  );
}
