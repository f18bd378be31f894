import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { ADDRESSES } from '../../ui/addresses';
import { useRoomForTwo } from '../../ui/use-room-for-two';

/** What this screen is, and with one chart what the message is about. */
export function ComposeHeading({ about }: { readonly about: string | null }) {
  const { t } = useTranslation();
  const narrow = !useRoomForTwo();
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, mb: 2 }}>
      {narrow && (
        <IconButton
          component={Link}
          to={ADDRESSES.messages}
          aria-label={t('backToInbox')}
          sx={{ ml: -1.25, mt: -0.75 }}
        >
          <ArrowLeft size={22} />
        </IconButton>
      )}
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h1">{t('compose.heading')}</Typography>
        {about !== null && (
          <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {t('compose.about', { about })}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
