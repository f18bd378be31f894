import Button from '@mui/material/Button';
import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Leads to a message that came in below what is on the screen. */
export function NewBelow({ onShow }: { readonly onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="contained"
      color="info"
      startIcon={<ArrowDown size={18} />}
      onClick={onShow}
      sx={{ position: 'absolute', bottom: '100%', left: '50%', transform: 'translateX(-50%)', mb: 1.5 }}
    >
      {t('conversation.below')}
    </Button>
  );
}
