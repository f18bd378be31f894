import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';

export function EmptyInbox() {
  const { t } = useTranslation();
  const { side } = useViewer();
  return (
    <Box sx={{ px: 3, py: 5, textAlign: 'center' }}>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {t('inbox.emptyHeading')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t(side === 'portal' ? 'inbox.emptyPortal' : 'inbox.emptyStaff')}
      </Typography>
    </Box>
  );
}
