import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useDraftCount } from '../../data/drafts/draft-context';
import { useNewestKnown } from '../../data/live/use-newest-known';
import { useViewer } from '../../data/viewer-context';
import { sectionSource } from './sections';
import { sectionOf } from '../../ui/addresses';

/** Beside the list while nothing is open; says nothing of choosing where the list has nothing. */
export function ChooseConversation() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const section = sectionOf(useSearchParams()[0], viewer.side);
  const listed = useNewestKnown(sectionSource(viewer, section === 'drafts' ? 'active' : section).first, null);
  const drafts = useDraftCount();
  const nothing =
    section === 'drafts' ? drafts === 0 : listed?.rows.length === 0 && listed.unreadable.length === 0;
  const choose = section === 'drafts' ? 'inbox.chooseDraft' : 'inbox.choose';
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
      <Typography>{t(nothing ? 'inbox.nothingToRead' : choose)}</Typography>
    </Box>
  );
}
