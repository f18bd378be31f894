import type { Conversation } from '@my-messages/domain/documents/conversation';
import { dueAt, usuallyAnsweredBy } from '@my-messages/domain/response/promise';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useWhen } from '../../i18n/use-when';
import { CallClinic } from '../../shared/call-clinic';
import { useNow } from '../../ui/use-now';

/** Says to a portal user who waits by when the clinic usually answers; nothing where it says nothing of that. */
export function UsualAnswer({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const when = useWhen();
  const now = useNow();
  const { data: clinic } = useLiveQuery(organization(viewer));
  const { waitingSince } = conversation;
  const days = clinic?.messaging.responseDays ?? null;
  if (viewer.side !== 'portal' || waitingSince === null || clinic == null || days === null) return null;
  const { name, timeZone } = clinic;
  const by = usuallyAnsweredBy(waitingSince, days, timeZone);
  const due = dueAt(by, now, timeZone);
  return (
    <Typography variant="body2" component="div" color="textSecondary" sx={{ mb: 2.5 }}>
      {t(`conversation.usually.${due}`, { clinic: name, when: when.date(by, now) })}
      {due === 'past' && <CallClinic locationId={null} />}
    </Typography>
  );
}
