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
