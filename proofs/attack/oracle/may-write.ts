import { isFields, type Fields, type Value } from '../model/value';
import type { Organization } from './state';
import { firstOf, type Refusal } from './verdict';

export interface Pair {
  readonly chartId: string;
  readonly portalUserId: string;
  readonly staffId: string;
}

/** "Who may write", condition by condition as the design lists them; between two people about a chart. */
export function mayWrite(organization: Organization, { chartId, portalUserId, staffId }: Pair): Refusal {
  const chart = organization.read(`charts/${chartId}`);
  const portalUser = organization.member(portalUserId);
  return firstOf(
    [organization.messaging('enabled') === true, 'messaging-off: for the organization'],
    [isOn(organization, chart?.['locationId']), 'messaging-off: for the location of the chart'],
    [chart?.['status'] === 'open', 'chart-closed'],
    [organization.isActive(portalUserId), 'portal-inactive'],
    [portalUser?.['canMessage'] === true, 'portal-permission'],
    [organization.isConnected(portalUserId, chartId), 'not-connected'],
    [organization.isAvailable(staffId), 'staff-unavailable'],
    [
      organization.hasPolicy('selected-users') || organization.isOnCareTeam(staffId, chart),
      'not-on-care-team',
    ],
  );
}

function isOn(organization: Organization, locationId: Value | undefined): boolean {
  const locations = organization.messaging('locations');
  if (typeof locationId !== 'string' || !isFields(locations)) return false;
  const location = locations[locationId];
  return isFields(location) && location['enabled'] === true;
}

/** Whom a conversation is between, and about what; null where it does not say so. */
export function pairOf({ chartId, portalUserId, staffId }: Fields): Pair | null {
  return typeof chartId === 'string' && typeof portalUserId === 'string' && typeof staffId === 'string'
    ? { chartId, portalUserId, staffId }
    : null;
}
