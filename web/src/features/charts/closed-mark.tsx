import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';

/** That a chart takes no new messages. */
export function ClosedMark() {
  const { t } = useTranslation();
  return (
    <Box
      component="span"
      sx={{ px: 0.75, borderRadius: 0.5, border: 1, borderColor: 'own.control', whiteSpace: 'nowrap' }}
    >
      {t('charts.closed')}
    </Box>
  );
}
