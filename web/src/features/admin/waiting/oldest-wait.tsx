import type { Organization } from '@my-messages/domain/documents/organization';
import { calendarOf, openWait } from '@my-messages/domain/response/calendar';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../ui/use-now';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface OldestWaitProps {
  readonly clinic: Organization;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** How long the longest wait is in opening hours, where a day is one to the same time of the next business day. */
export function OldestWait({ clinic, since }: OldestWaitProps) {
  const { t } = useTranslation();
  const { days, rest } = openWait(calendarOf(clinic), since, useNow());
  const hours = Math.floor(rest / HOUR);
  return <Typography>{t('admin.waiting.oldest', { long: long() })}</Typography>;

  function long(): string {
    if (days > 0) return t('admin.waiting.openDays', { count: days, hours });
    if (hours > 0) return t('admin.waiting.openHours', { hours });
    return t('admin.waiting.openMinutes', { minutes: Math.floor(rest / MINUTE) });
  }
}
