import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import type { RecipientPolicy } from '@my-messages/domain/policy/may-message';

/** Everything that who may write depends on, between one portal user and one staff member about one chart. */
export interface World {
  readonly enabled: boolean;
  /** How the organization has the chart's location. */
  readonly location: 'on' | 'off' | 'unknown';
  readonly policy: RecipientPolicy;
  readonly chart: 'open' | 'closed' | 'gone';
  readonly onCareTeam: boolean;
  /** Null is no connection. */
  readonly relationship: ConnectionDoc['relationship'] | null;
  /** Null is no membership. */
  readonly portalMember: {
    readonly active: boolean;
    readonly accepted: boolean;
    readonly canMessage: boolean;
  } | null;
  readonly staffMember: {
    readonly active: boolean;
    readonly accepted: boolean;
    readonly availableForPortalMessages: boolean;
  };
  readonly hasCard: boolean;
}

/** The world in one sentence, for whoever has to think about it. */
export function inWords(world: World): string {
  const { portalMember, staffMember } = world;
  return [
    `messaging is ${world.enabled ? 'on' : 'off'} and its location ${world.location}`,
    `policy ${world.policy}`,
    `the chart is ${world.chart}`,
    `the staff member is ${world.onCareTeam ? 'on' : 'off'} its care team`,
    world.relationship === null ? 'there is no connection' : `the connection says ${world.relationship}`,
    portalMember === null
      ? 'the portal user has no membership'
      : `the portal user is ${membership(portalMember)} and ${portalMember.canMessage ? 'may' : 'may not'} message`,
    `the staff member is ${membership(staffMember)}, ` +
      `${staffMember.availableForPortalMessages ? 'with' : 'without'} the role and ` +
      (world.hasCard ? 'with a card' : 'without a card'),
  ].join('; ');
}

const membership = ({ active, accepted }: { readonly active: boolean; readonly accepted: boolean }) =>
  `${active ? 'active' : 'inactive'} and ${accepted ? 'accepted' : 'not accepted'}`;
