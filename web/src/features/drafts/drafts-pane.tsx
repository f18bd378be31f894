import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../data/drafts/draft';
import { useDraftStore } from '../../data/drafts/draft-context';
import type { DraftKey } from '../../data/drafts/draft-store';
import { DraftRows } from '../../shared/draft-rows';
import { DraftUndo } from './draft-undo';

interface Deleted {
  readonly key: DraftKey;
  readonly draft: Draft;
}

/** All drafts of the viewer, each of which can be deleted, and taken back for a while. */
export function DraftsPane() {
  const { t } = useTranslation();
  const store = useDraftStore();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  return (
    <>
      <DraftUndo
        key={deleted?.draft.messageId ?? ''}
        shown={deleted !== null}
        onUndo={() => {
          if (deleted !== null) store.adopt(deleted.key, deleted.draft);
          setDeleted(null);
        }}
        onOver={() => {
          setDeleted(null);
        }}
      />
      <DraftRows
        chartId={null}
        empty={
          <Box sx={{ px: 3, py: 5, textAlign: 'center' }}>
            <Typography variant="h2" component="p" sx={{ mb: 1 }}>
              {t('drafts.emptyHeading')}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {t('drafts.empty')}
            </Typography>
          </Box>
        }
        onDelete={(key, draft) => {
          setDeleted({ key, draft });
          store.drop(key);
        }}
      />
    </>
  );
}
