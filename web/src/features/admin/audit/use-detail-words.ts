import { STAFF_ROLES } from '@my-messages/domain/admin/admin-change';
import type { AuditEvent } from '@my-messages/domain/documents/audit-event';
import { WEEKDAYS } from '@my-messages/domain/documents/opening';
import { useTranslation } from 'react-i18next';
import { organization } from '../../../data/entities/people';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { useWhen } from '../../../i18n/use-when';
import { useNow } from '../../../ui/use-now';
import { noonOf } from '../../../ui/when';

import { useReminderWords } from '../messaging/use-reminder-words';

const SWITCHES = [
  'enabled',
  'active',
  'given',
  'canMessage',
  'assigned',
  'hasPhone',
  'hasLogo',
  'archived',
  'held',
  'needed',
] as const;
const STATUSES = ['open', 'closed'] as const;
const POLICIES = ['care-team-only', 'selected-users'] as const;
const RELATIONSHIPS = ['self', 'guardian', 'guarantor'] as const;

/** What something was changed to, in words; people and charts among it have links of their own. */
export function useDetailWords({ detail }: Pick<AuditEvent, 'detail'>): readonly string[] {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  const reminder = useReminderWords();
  const { data: clinic } = useLiveQuery(organization(useViewer()));
  return [
    ...[...location(), ...role(), ...choices(), ...switches()],
    ...[...days(), ...hours(), ...minutes(), ...problems(), ...years()],
    ...[...opening(), ...holiday()],
  ];

  function location() {
    const { locationId } = detail;
    if (typeof locationId !== 'string') return [];
    return [clinic?.messaging.locations[locationId]?.name ?? locationId];
  }

  /** The role that was given or taken, or those that an invitation came with. */
  function role() {
    const named = STAFF_ROLES.filter((known) => detail['role'] === known || detail[known] === true);
    return named.map((known) => t(`admin.role.${known}`));
  }

  function choices() {
    const status = STATUSES.find((known) => detail['status'] === known);
    const policy = POLICIES.find((known) => detail['policy'] === known);
    const relationship = RELATIONSHIPS.find((known) => detail['relationship'] === known);
    return [
      status && t(`admin.audit.detail.${status}`),
      policy && t(`admin.messaging.${policy}`),
      relationship && t(`admin.connected.${relationship}`),
    ].filter((words) => words !== undefined);
  }

  function switches() {
    return SWITCHES.flatMap((name) => {
      const value = detail[name];
      if (typeof value !== 'boolean') return [];
      return [t(`admin.audit.detail.${name}.${value ? 'on' : 'off'}`)];
    });
  }

  function hours() {
    const after = detail['hours'];
    return after === null || typeof after === 'number' ? [reminder(after)] : [];
  }

  function minutes() {
    const count = detail['minutes'];
    return typeof count === 'number' ? [t('admin.messaging.idleMinutes', { count })] : [];
  }

  function opening() {
    return WEEKDAYS.flatMap((weekday) => {
      const hours = detail[weekday];
      if (typeof hours !== 'string') return [];
      return [
        t('admin.audit.detail.opening', {
          weekday: t(`admin.messaging.weekday.${weekday}`),
          hours: hours === '' ? t('admin.messaging.hoursClosed') : hours,
        }),
      ];
    });
  }

  function holiday() {
    const { day } = detail;
    return typeof day === 'string' ? [when.date(noonOf(day), now)] : [];
  }

  function problems() {
    const count = detail['problems'];
    return typeof count === 'number' ? [t('admin.audit.detail.problems', { count })] : [];
  }

  function years() {
    const count = detail['years'];
    if (count === null) return [t('admin.retention.forEver')];
    return typeof count === 'number' ? [t('admin.retention.years', { count })] : [];
  }

  function days() {
    const count = detail['days'];
    if (count === null) return [t('admin.messaging.responseNone')];
    return typeof count === 'number' ? [t('admin.messaging.responseDays', { count })] : [];
  }
}
