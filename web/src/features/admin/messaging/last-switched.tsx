import type { AuditEvent } from '@my-messages/domain/documents/audit-event';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { auditTrail } from '../../../data/entities/admin';
import { usePages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import { useWhen } from '../../../i18n/use-when';
import { useActorName } from '../audit/use-actor-name';

const SWITCHED = { actorId: null, action: 'messaging', chartId: null, from: null, until: null } as const;

/** Who switched My Messages last, and when, as the audit trail has it; one document. */
export function LastSwitched() {
  const { rows } = usePages(auditTrail(useViewer(), SWITCHED, 1), ({ id }) => id);
  const [event] = rows ?? [];
  return event === undefined ? null : <Switched event={event} />;
}

function Switched({ event: { actorId, at, detail } }: { readonly event: AuditEvent }) {
  const { t } = useTranslation();
  const when = useWhen();
  const name = useActorName(actorId);
  return (
    <Typography variant="body2" color="textSecondary">
      {t(detail['enabled'] === true ? 'admin.messaging.switchedOn' : 'admin.messaging.switchedOff', {
        name,
        when: when.full(at),
      })}
    </Typography>
  );
}
