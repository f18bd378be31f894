import { LIMITS } from '@my-messages/domain/limits';
import { useTranslation } from 'react-i18next';
import { SettingChoice } from './setting-choice';

const OFFERED = [LIMITS.idleMinutesLeast, 10, LIMITS.idleMinutesUnchosen, 20, 30, 45, LIMITS.idleMinutes];

/** After how many minutes in which nothing is done people are signed out. */
export function IdleChoice({ minutes }: { readonly minutes: number }) {
  const { t } = useTranslation();
  const offered = [...new Set([...OFFERED, minutes])].sort((a, b) => a - b);
  return (
    <SettingChoice
      heading={t('admin.messaging.idle')}
      stored={String(minutes)}
      options={offered.map((count) => ({
        id: String(count),
        label: t('admin.messaging.idleMinutes', { count }),
      }))}
      hint={() => t('admin.messaging.idleHint', { hours: LIMITS.sessionHours })}
      saveName={t('admin.messaging.idleSave')}
      changeTo={(id) => ({ kind: 'idle-sign-out', minutes: Number(id) })}
    />
  );
}
