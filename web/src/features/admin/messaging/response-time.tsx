import { LIMITS } from '@my-messages/domain/limits';
import { useTranslation } from 'react-i18next';
import { SettingChoice } from './setting-choice';

const NONE = 'none';
const DAYS = Array.from({ length: LIMITS.responseDays }, (_, index) => index + 1);

interface ResponseTimeProps {
  readonly clinicName: string;
  readonly days: number | null;
}

/** Within how many business days an answer can be expected. */
export function ResponseTime({ clinicName, days }: ResponseTimeProps) {
  const { t } = useTranslation();
  return (
    <SettingChoice
      heading={t('admin.messaging.response')}
      stored={days === null ? NONE : String(days)}
      placeholder={t('admin.choose')}
      options={[
        { id: NONE, label: t('admin.messaging.responseNone') },
        ...DAYS.map((count) => ({ id: String(count), label: t('admin.messaging.responseDays', { count }) })),
      ]}
      hint={said}
      changeTo={(id) => ({ kind: 'response-time', days: wanted(id) })}
    />
  );

  function said(id: string): string {
    const count = wanted(id);
    if (count === null) return t('admin.messaging.responseSilent');
    const sentence = t('compose.response', { clinic: clinicName, count });
    return t('admin.messaging.responseSays', { sentence });
  }
}

const wanted = (id: string) => (id === NONE ? null : Number(id));
