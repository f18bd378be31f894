import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { inboxAddress } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import type { Narrowed } from './use-narrowed';

/** What stands in Active, narrowed to one chart or person, while nothing does. */
export function EmptyNarrowed({ narrowed: { words, archived } }: { readonly narrowed: Narrowed }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ px: 3, py: 5, textAlign: 'center', overflowWrap: 'anywhere' }}>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {t('inbox.emptyNarrowedHeading', { narrowed: words })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {archived !== undefined && t(archived ? 'inbox.emptyNarrowedArchived' : 'inbox.emptyNarrowed')}
      </Typography>
      <LinkButton to={inboxAddress('active')} sx={{ mt: 1 }}>
        {t('inbox.showAll')}
      </LinkButton>
    </Box>
  );
}
