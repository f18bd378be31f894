import type { Conversation } from '@my-messages/domain/documents/conversation';
import { calendarOf } from '@my-messages/domain/response/calendar';
import { usuallyAnsweredBy } from '@my-messages/domain/response/promise';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useWhen } from '../../i18n/use-when';
import { CallClinic } from '../../shared/call-clinic';
import { useNow } from '../../ui/use-now';
import { dayOf } from '../../ui/when';

/** Says to a portal user who waits by when the clinic usually answers; nothing where it says nothing of that. */
export function UsualAnswer({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const when = useWhen();
  const now = useNow();
  const { data: clinic } = useLiveQuery(organization(viewer));
  const { waitingSince } = conversation;
  if (viewer.side !== 'portal' || waitingSince === null || clinic == null) return null;
  const by = usuallyAnsweredBy(calendarOf(clinic), waitingSince, clinic.messaging.responseDays);
  if (by === null) return null;
  const due = by < now ? 'past' : dayOf(by) === dayOf(now) ? 'today' : 'later';
  return (
    <Typography variant="body2" component="div" color="textSecondary" sx={{ mb: 2.5 }}>
      {t(`conversation.usually.${due}`, { clinic: clinic.name, when: when.date(by, now) })}
      {due === 'past' && <CallClinic locationId={null} />}
    </Typography>
  );
}
