import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How to say how long somebody waits; times are epoch milliseconds. */
export function useWaitWords(): (since: number, now: number) => string {
  const { t } = useTranslation();
  return useCallback(
    (since, now) => {
      const waits = now - since;
      if (waits < HOUR) return t('inbox.waitsSoon');
      return waits < DAY
        ? t('inbox.waitsHours', { count: Math.floor(waits / HOUR) })
        : t('inbox.waitsDays', { count: Math.floor(waits / DAY) });
    },
    [t],
  );
}
