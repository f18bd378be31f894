import type { Organization } from '@my-messages/domain/documents/organization';
import { calendarOf } from '@my-messages/domain/response/calendar';
import { dueAt, usuallyAnsweredBy, type Due } from '@my-messages/domain/response/promise';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { organization } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long somebody waits, in words, and how that stands to what the organization says is usual. */
export interface Wait {
  readonly words: string;
  /** `later` also where the organization says nothing. */
  readonly due: Due;
}

/** How to say how long somebody waits; times are epoch milliseconds. */
export function useWaitWords(): (since: number, now: number) => Wait {
  const { t } = useTranslation();
  const { data: clinic } = useLiveQuery(organization(useViewer()));
  return useCallback(
    (since, now) => {
      const due = clinic == null ? 'later' : dueOf(clinic, since, now);
      return { words: t(`inbox.waits.${due}`, { long: long(now - since) }), due };

      function long(waits: number): string {
        if (waits < HOUR) return t('inbox.waitsMinutes', { count: Math.max(1, Math.floor(waits / MINUTE)) });
        return waits < DAY
          ? t('inbox.waitsHours', { count: Math.floor(waits / HOUR) })
          : t('inbox.waitsDays', { count: Math.floor(waits / DAY) });
      }
    },
    [t, clinic],
  );
}

function dueOf(clinic: Organization, since: number, now: number): Due {
  const calendar = calendarOf(clinic);
  return dueAt(calendar, usuallyAnsweredBy(calendar, since, clinic.messaging.responseDays), now);
}
