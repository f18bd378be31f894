import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SignOutNotice } from '../data/session/session';
import { SignInForm } from '../features/sign-in/sign-in-form';
import { CentredPage } from '../ui/centred-page';
import { Notice } from '../ui/notice';
import { useDocumentTitle } from '../ui/use-document-title';
import { ADDRESSES } from '../ui/addresses';

interface SignInRouteProps {
  /** Why somebody was signed out without asking for it. */
  readonly notice: SignOutNotice | null;
  /** Whether texts of theirs wait on this page that could not be saved. */
  readonly holdsTexts: boolean;
  /** Somebody begins to sign in. */
  readonly onType: () => void;
}

export function SignInRoute({ notice, holdsTexts, onType }: SignInRouteProps) {
  const { t } = useTranslation();
  useDocumentTitle(t('title.page', { page: t('title.signIn') }));
  return (
    <CentredPage product={t('product')} heading={t('signIn.heading')}>
      <Stack spacing={2.5}>
        <Typography color="textSecondary">{t('signIn.tagline')}</Typography>
        {notice !== null && (
          <Notice tone="notice" role="status">
            <div>{t(`signIn.${notice}`)}</div>
            {holdsTexts && <div>{t('signIn.holdsTexts')}</div>}
          </Notice>
        )}
        <SignInForm onType={onType} />
        <Box sx={{ textAlign: 'center' }}>
          <Link to={ADDRESSES.resetPassword} style={{ display: 'inline-block', padding: 10 }}>
            {t('signIn.forgot')}
          </Link>
        </Box>
      </Stack>
    </CentredPage>
  );
}
