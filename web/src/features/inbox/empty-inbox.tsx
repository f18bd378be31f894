import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import type { InboxSection } from '../../ui/addresses';

/** What stands in a part of the inbox, while nothing does. */
export function EmptyInbox({ section }: { readonly section: InboxSection }) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const archived = section === 'archived';
  const active = side === 'portal' ? 'inbox.emptyPortal' : 'inbox.emptyStaff';
  return (
    <Box sx={{ px: 3, py: 5, textAlign: 'center' }}>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {t(archived ? 'inbox.emptyArchivedHeading' : 'inbox.emptyHeading')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t(archived ? 'inbox.emptyArchived' : active)}
      </Typography>
    </Box>
  );
}
