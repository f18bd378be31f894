import Button from '@mui/material/Button';
import { Archive, ArchiveRestore } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Archiving } from './use-archiving';

interface ArchiveButtonProps {
  readonly archived: boolean;
  readonly archiving: Archiving;
}

/** Moves the conversation between the viewer's active and archived ones. The focus stays on it. */
export function ArchiveButton({ archived, archiving }: ArchiveButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="outlined"
      startIcon={archived ? <ArchiveRestore size={18} /> : <Archive size={18} />}
      onClick={archiving.move}
      aria-disabled={archiving.busy}
      sx={{ flex: 'none', displayPrint: 'none', px: { xs: 1.25, md: 2.25 } }}
    >
      {t(archived ? 'conversation.unarchive' : 'conversation.archive')}
    </Button>
  );
}
