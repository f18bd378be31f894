import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';
import { PaneScroll } from '../../ui/pane-scroll';
import { ComposeHeading } from './compose-heading';

/** Stands for the time that the conversation of a message that was sent needs to open. */
export function ComposeSent() {
  const { t } = useTranslation();
  return (
    <PaneScroll>
      <Box sx={{ px: { xs: 2, md: 4 }, py: 2 }}>
        <ComposeHeading about={null} />
        <LiveStatus>{t('sending.sent')}</LiveStatus>
      </Box>
    </PaneScroll>
  );
}
