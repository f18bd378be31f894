import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Archive, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';
import type { ArchiveRows } from './use-archive-rows';

interface ListFootProps {
  readonly selected: readonly Conversation[];
  readonly archiving: ArchiveRows;
  readonly onArchive: () => void;
  readonly onUnselect: () => void;
}

/** At the foot of the list: what can be done with the rows that are selected, and what became of it, to take back. */
export function ListFoot({ selected, archiving, onArchive, onUnselect }: ListFootProps) {
  const { t } = useTranslation();
  const { busy, last } = archiving;
  const choosing = selected.length > 0;
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 1,
        display: choosing || busy || last !== null ? 'flex' : 'contents',
        displayPrint: 'none',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 1,
        px: 2,
        py: 0.75,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1 }}>
        <LiveStatus>{words()}</LiveStatus>
      </Box>
      {choosing && (
        <>
          <Button startIcon={<Archive size={18} />} onClick={onArchive} aria-disabled={busy}>
            {t('conversation.archive')}
          </Button>
          <IconButton aria-label={t('inbox.unselect')} onClick={onUnselect}>
            <X size={20} />
          </IconButton>
        </>
      )}
      {!choosing && last !== null && (
        <>
          {last.to === 'archive' && last.done.length > 0 && (
            <Button startIcon={<Undo2 size={18} />} onClick={archiving.undo}>
              {t('inbox.undo')}
            </Button>
          )}
          <IconButton aria-label={t('inbox.dismiss')} onClick={archiving.dismiss}>
            <X size={20} />
          </IconButton>
        </>
      )}
    </Box>
  );

  function words(): string | null {
    if (choosing) return t('inbox.selected', { count: selected.length });
    if (busy) return t('inbox.moving');
    if (last === null) return null;
    const { to, done, newer, failed } = last;
    return [
      done.length > 0 &&
        t(to === 'archive' ? 'inbox.archivedSome' : 'inbox.broughtBack', { count: done.length }),
      newer > 0 && t('inbox.newerSome', { count: newer }),
      failed > 0 && t('inbox.failedSome', { count: failed }),
    ]
      .filter((said) => said !== false)
      .join(' ');
  }
}
