import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { LinkButton } from './link-button';
import { ADDRESSES } from './addresses';

/** For addresses with nothing there and for what is not the viewer's to see: the same, so that neither is told. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Box sx={{ p: { xs: 2.5, md: 5 }, maxWidth: '40rem' }}>
      <Typography variant="h1" sx={{ mb: 1 }}>
        {t('notFound.heading')}
      </Typography>
      <Typography sx={{ mb: 2.5 }}>{t('notFound.body')}</Typography>
      <LinkButton to={ADDRESSES.messages} variant="outlined">
        {t('notFound.inbox')}
      </LinkButton>
    </Box>
  );
}
