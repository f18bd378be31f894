import type { AuditEvent } from '@my-messages/domain/documents/audit-event';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../../i18n/use-when';
import { ConcernedChart, ConcernedPerson } from '../pieces/concerned-links';
import { useActorName } from './use-actor-name';
import { useDetailWords } from './use-detail-words';

/** One thing that somebody did. */
export function AuditLine({ event }: { readonly event: AuditEvent }) {
  const { t } = useTranslation();
  const when = useWhen();
  const actor = useActorName(event.actorId);
  const detail = useDetailWords(event);
  const { uid, chartId } = event.about;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { sm: '11rem minmax(0, 1fr)' },
        columnGap: 2,
        py: 1.25,
        overflowWrap: 'anywhere',
      }}
    >
      <Typography variant="body2" component="div" color="textSecondary">
        <time dateTime={new Date(event.at).toISOString()}>{when.full(event.at)}</time>
      </Typography>
      <div>
        <Typography variant="body2" component="div">
          <strong>{actor}</strong>
          {' · '}
          {[t(`admin.audit.action.${event.action}`), ...detail].join(' · ')}
        </Typography>
        {uid !== null && <ConcernedPerson uid={uid} />}
        {chartId !== null && <ConcernedChart chartId={chartId} />}
      </div>
    </Box>
  );
}
