import { calendarOf, opensNext } from '@my-messages/domain/response/calendar';
import { useTranslation } from 'react-i18next';
import { organization } from '../data/entities/people';
import { readable } from '../data/live/readable';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { useNow } from '../ui/use-now';
import { dayOf } from '../ui/when';
import { useWhen } from './use-when';

/**
 * That the clinic is closed now, and when it opens; null while it is open. Also where it says nothing of how soon it
 * answers: who is told by when counts on its hours, which may be those that every clinic begins with.
 */
export function useOpeningWords(): string | null {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  const clinic = readable(useLiveQuery(organization(useViewer())));
  if (clinic == null || clinic.messaging.responseDays === null) return null;
  const opens = opensNext(calendarOf(clinic), now);
  if (opens === null) return null;
  const time = when.timeOfDay(opens);
  return dayOf(opens) === dayOf(now)
    ? t('conversation.opensToday', { time })
    : t('conversation.opensLater', { day: when.dayToCome(opens, now), time });
}
