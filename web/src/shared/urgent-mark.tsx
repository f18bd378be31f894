import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';

/** Before what else a row says: that an emergency may be told of. */
export function UrgentMark() {
  const { t } = useTranslation();
  return (
    <Box component="span" sx={{ color: 'own.problem', fontWeight: 680 }}>
      {`${t('inbox.urgent')} · `}
    </Box>
  );
}
