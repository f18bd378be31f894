import type { SettingsChange } from '@my-messages/domain/admin/admin-change';
import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { update } from '@my-messages/domain/derived/document-write';
import type { Organization } from '@my-messages/domain/documents/organization';
import { organizationPath } from '@my-messages/domain/paths';
import { isPhone } from '@my-messages/domain/text/phone';
import type { AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

type Messaging = Organization['messaging'];

/** The changes of settings that stand in the organization's own document. */
type OwnSettingsChange = Exclude<SettingsChange, ChangeOf<'save-answer' | 'remove-answer'>>;

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
