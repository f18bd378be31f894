import { useTranslation } from 'react-i18next';

const DAY_HOURS = 24;

/** After how long readers are reminded, in words; hours, or null for never. */
export function useReminderWords() {
  const { t } = useTranslation();
  return (hours: number | null): string => {
    if (hours === null) return t('admin.messaging.reminderNone');
    return hours % DAY_HOURS === 0
      ? t('admin.messaging.reminderDays', { count: hours / DAY_HOURS })
      : t('admin.messaging.reminderHours', { count: hours });
  };
}
