import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Beside the list while nothing is open. */
export function ChooseConversation() {
  const { t } = useTranslation();
  return (
    <Box
      sx={{
        height: '100%',
        display: 'grid',
        placeContent: 'center',
        justifyItems: 'center',
        gap: 1.5,
        p: 4,
        color: 'text.secondary',
        textAlign: 'center',
      }}
    >
      <MessagesSquare size={36} strokeWidth={1.5} />
      <Typography>{t('inbox.choose')}</Typography>
    </Box>
  );
}
