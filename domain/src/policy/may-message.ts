/**
 * Who may write: the one closed list of conditions between a portal user and a staff member about a chart, in
 * either direction, starting or replying. Rules, screens and mail decide the same as this function.
 */
export const REFUSALS = [
  'messaging-off',
  'chart-closed',
  'portal-inactive',
  'portal-permission',
  'not-connected',
  'staff-unavailable',
  'not-on-care-team',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** The refusals that lie in the portal user's membership alone. */
export type PortalRefusal = Extract<Refusal, 'portal-inactive' | 'portal-permission'>;

export type RecipientPolicy = 'care-team-only' | 'selected-users';

/** What the decision is made from. A document that does not exist, or that the asker may not see, is null. */
export interface MessagingFacts {
  readonly organization: {
    readonly messaging: {
      readonly enabled: boolean;
      readonly recipientPolicy: RecipientPolicy;
      readonly locations: Readonly<Record<string, { readonly enabled: boolean }>>;
    };
  };
  readonly chart: {
    readonly status: 'open' | 'closed';
    readonly locationId: string;
    readonly careTeamIds: readonly string[];
  } | null;
  /** Is the portal user connected to the chart? */
  readonly connected: boolean;
  /** What {@link portalRefusals} says of the portal user's membership. */
  readonly portalRefusals: readonly PortalRefusal[];
  readonly staffId: string;
  readonly staff: { readonly availableForPortalMessages: boolean } | null;
}

export type MessagingDecision =
  | { readonly allowed: true; readonly refusals: readonly [] }
  | { readonly allowed: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Yes, or every condition that stands against it, in the order of {@link REFUSALS}. */
export function mayMessage(facts: MessagingFacts): MessagingDecision {
  const { messaging } = facts.organization;
  const { chart } = facts;
  const stands: Record<Refusal, boolean> = {
    'messaging-off':
      !messaging.enabled || (chart !== null && messaging.locations[chart.locationId]?.enabled !== true),
    'chart-closed': chart !== null && chart.status !== 'open',
    'portal-inactive': facts.portalRefusals.includes('portal-inactive'),
    'portal-permission': facts.portalRefusals.includes('portal-permission'),
    'not-connected': !facts.connected,
    'staff-unavailable': facts.staff?.availableForPortalMessages !== true,
    // Without a chart there is no care team to be on, whatever the policy.
    'not-on-care-team':
      chart === null ||
      (messaging.recipientPolicy === 'care-team-only' && !chart.careTeamIds.includes(facts.staffId)),
  };
  const [first, ...others] = REFUSALS.filter((refusal) => stands[refusal]);
  if (first === undefined) return { allowed: true, refusals: [] };
  return { allowed: false, refusals: [first, ...others] };
}

/** What stands against writing to or as this portal user, by their own membership; null is no membership. */
export function portalRefusals(
  member: {
    readonly active: boolean;
    readonly acceptedAt: number | null;
    readonly canMessage: boolean;
  } | null,
): PortalRefusal[] {
  const refusals: PortalRefusal[] = [];
  if (member === null || !member.active || member.acceptedAt === null) refusals.push('portal-inactive');
  if (member !== null && !member.canMessage) refusals.push('portal-permission');
  return refusals;
}

/**
 * What keeps a member from writing to anybody, as far as the organization and their own membership say; null where
 * nothing does, and it depends on chart and person.
 */
export function refusalOfMember(
  { messaging }: { readonly messaging: { readonly enabled: boolean } },
  member: MemberFacts,
): Refusal | null {
  if (!messaging.enabled) return 'messaging-off';
  if (member.kind === 'portal') return portalRefusals(member)[0] ?? null;
  return member.availableForPortalMessages ? null : 'staff-unavailable';
}

type MemberFacts =
  | ({ readonly kind: 'portal' } & NonNullable<Parameters<typeof portalRefusals>[0]>)
  | { readonly kind: 'staff'; readonly availableForPortalMessages: boolean };

/** Whether another staff member may be written to about the same chart. */
export function liesInStaffMember(refusal: Refusal): boolean {
  return refusal === 'staff-unavailable' || refusal === 'not-on-care-team';
}

/** Whether another portal user may be written to about the same chart. */
export function liesInPortalUser(refusal: Refusal): boolean {
  return refusal === 'portal-inactive' || refusal === 'portal-permission' || refusal === 'not-connected';
}
