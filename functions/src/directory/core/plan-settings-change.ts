import type { SettingsChange } from '@my-messages/domain/admin/admin-change';
import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { update } from '@my-messages/domain/derived/document-write';
import { WEEKDAYS, type OpeningHours } from '@my-messages/domain/documents/opening';
import type { Organization } from '@my-messages/domain/documents/organization';
import { LIMITS } from '@my-messages/domain/limits';
import { organizationPath } from '@my-messages/domain/paths';
import { retentionFrom } from '@my-messages/domain/retention/retention';
import { isPhone } from '@my-messages/domain/text/phone';
import type { AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

type Messaging = Organization['messaging'];

/** The changes of settings that stand in the organization's own document. */
type OwnSettingsChange = Exclude<SettingsChange, ChangeOf<'save-answer' | 'remove-answer'>>;

/** Plans how long the organization keeps conversations, of which for some days nothing follows. */
export function planRetention(
  { organization, now, times }: AdminRequest,
  { years }: ChangeOf<'retention'>,
): Planned {
  const chosen = retentionFrom(years, now);
  const retention = chosen && { ...chosen, from: times.fromMillis(chosen.from) };
  const isNew = (organization.retention?.years ?? null) !== years;
  return {
    id: organization.id,
    writes: isNew ? [update(organizationPath(organization.id), { retention })] : [],
    mail: null,
    target: auditTarget.settings,
    detail: { years },
  };
}

/** Plans a change of how the organization runs My Messages. */
export function planSettingsChange({ organization }: AdminRequest, change: OwnSettingsChange): Planned {
  const { messaging } = organization;
  const path = organizationPath(organization.id);
  const plan = (writes: AdminPlan['writes'], detail: AdminPlan['detail']): AdminPlan => ({
    id: organization.id,
    writes,
    mail: null,
    target: auditTarget.settings,
    detail,
  });
  // The map is written whole: the id of a location may hold a dot, which a field path would take apart.
  const settingsPlan = (next: Messaging, isNew: boolean, detail: AdminPlan['detail']): AdminPlan =>
    plan(isNew ? [update(path, { messaging: next })] : [], detail);

  switch (change.kind) {
    case 'messaging': {
      const { enabled } = change;
      return settingsPlan({ ...messaging, enabled }, messaging.enabled !== enabled, { enabled });
    }
    case 'location-messaging': {
      const { locationId, enabled } = change;
      const location = locationOf(messaging, locationId);
      if (location === undefined) return 'missing';
      const locations = { ...messaging.locations, [locationId]: { ...location, enabled } };
      return settingsPlan({ ...messaging, locations }, location.enabled !== enabled, { locationId, enabled });
    }
    case 'location-phone': {
      const { locationId, phone } = change;
      const location = locationOf(messaging, locationId);
      if (location === undefined) return 'missing';
      if (phone !== null && !isPhone(phone)) return 'unsound-phone';
      const locations = { ...messaging.locations, [locationId]: { ...location, phone } };
      // The audit trail holds no text: whether there is a number, and not which.
      const detail = { locationId, hasPhone: phone !== null };
      return settingsPlan({ ...messaging, locations }, location.phone !== phone, detail);
    }
    case 'idle-sign-out': {
      const { minutes } = change;
      const isNew = organization.idleMinutes !== minutes;
      return plan(isNew ? [update(path, { idleMinutes: minutes })] : [], { minutes });
    }
    case 'logo': {
      const { logo } = change;
      return plan(organization.logo === logo ? [] : [update(path, { logo })], { hasLogo: logo !== null });
    }
    case 'recipient-policy': {
      const { policy } = change;
      const isNew = messaging.recipientPolicy !== policy;
      return settingsPlan({ ...messaging, recipientPolicy: policy }, isNew, { policy });
    }
    case 'opening-hours': {
      const { hours } = change;
      const detail = changedDays(messaging.hours, hours);
      return settingsPlan({ ...messaging, hours }, Object.keys(detail).length > 0, detail);
    }
    case 'save-holiday': {
      const { day, name } = change;
      const before = messaging.holidays.find((holiday) => holiday.day === day);
      if (before === undefined && messaging.holidays.length >= LIMITS.holidays) return 'too-many';
      const others = messaging.holidays.filter((holiday) => holiday !== before);
      const holidays = [...others, { day, name }].sort((a, b) => (a.day < b.day ? -1 : 1));
      return settingsPlan({ ...messaging, holidays }, before?.name !== name, { day });
    }
    case 'remove-holiday': {
      const { day } = change;
      const holidays = messaging.holidays.filter((holiday) => holiday.day !== day);
      const isNew = holidays.length < messaging.holidays.length;
      return settingsPlan({ ...messaging, holidays }, isNew, { day });
    }
    case 'reminder': {
      const { hours } = change;
      return settingsPlan({ ...messaging, reminderHours: hours }, messaging.reminderHours !== hours, {
        hours,
      });
    }
    case 'response-time': {
      const { days } = change;
      return settingsPlan({ ...messaging, responseDays: days }, messaging.responseDays !== days, { days });
    }
  }
}

function locationOf({ locations }: Messaging, locationId: string) {
  return Object.hasOwn(locations, locationId) ? locations[locationId] : undefined;
}

/** The weekdays whose hours change, with their new ones as 09:00-12:00 13:00-17:00, or nothing where it is closed. */
function changedDays(before: OpeningHours, after: OpeningHours): AdminPlan['detail'] {
  const written = (hours: OpeningHours, weekday: keyof OpeningHours) =>
    hours[weekday].map(({ from, until }) => `${from}-${until}`).join(' ');
  const changed = WEEKDAYS.filter((weekday) => written(before, weekday) !== written(after, weekday));
  return Object.fromEntries(changed.map((weekday) => [weekday, written(after, weekday)]));
}
