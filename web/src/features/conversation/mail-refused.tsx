import type { Conversation } from '@my-messages/domain/documents/conversation';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { connection } from '../../data/entities/charts';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';

/** Says to the staff below the letters that the other is told of none of them. */
export function MailRefused({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { chartId, portalUserId } = conversation;
  const ofStaff = viewer.side === 'staff';
  const connected = readable(useLiveQuery(ofStaff ? connection(viewer, chartId, portalUserId) : null));
  if (!connected?.mailRefused) return null;
  return (
    <Typography variant="body2" role="status" sx={{ mb: 2.5, fontWeight: 600 }}>
      {t('mailRefused.other', { name: connected.displayName })}
    </Typography>
  );
}
