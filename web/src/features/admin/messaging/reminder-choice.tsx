import { useTranslation } from 'react-i18next';
import { SettingChoice } from './setting-choice';
import { useReminderWords } from './use-reminder-words';

const NONE = 'none';
const OFFERED = [4, 12, 24, 48, 72, 168];

/** After how long readers are reminded of what they were told and have not read. */
export function ReminderChoice({ hours }: { readonly hours: number | null }) {
  const { t } = useTranslation();
  const words = useReminderWords();
  const offered = [...new Set([...OFFERED, ...(hours === null ? [] : [hours])])].sort((a, b) => a - b);
  return (
    <SettingChoice
      heading={t('admin.messaging.reminder')}
      stored={hours === null ? NONE : String(hours)}
      options={[
        { id: NONE, label: words(null) },
        ...offered.map((count) => ({ id: String(count), label: words(count) })),
      ]}
      hint={() => t('admin.messaging.reminderHint')}
      saveName={t('admin.messaging.reminderSave')}
      changeTo={(id) => ({ kind: 'reminder', hours: id === NONE ? null : Number(id) })}
    />
  );
}
