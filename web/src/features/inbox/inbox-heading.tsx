import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOwnRefusal } from '../../data/decision/use-own-refusal';
import { LinkButton } from '../../ui/link-button';
import { composeAddress } from '../../ui/addresses';

/** The name of the screen, and the way to a new message for who may write. */
export function InboxHeading({ level }: { readonly level: 1 | 2 }) {
  const { t } = useTranslation();
  const refusal = useOwnRefusal();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
      <Typography variant="h1" component={level === 1 ? 'h1' : 'h2'}>
        {t('inbox.heading')}
      </Typography>
      {refusal === null && (
        <LinkButton to={composeAddress()} variant="contained" startIcon={<SquarePen size={18} />}>
          {t('inbox.compose')}
        </LinkButton>
      )}
    </Box>
  );
}
