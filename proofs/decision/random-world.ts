import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import type { RecipientPolicy } from '@my-messages/domain/policy/may-message';
import fc from 'fast-check';

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

type Defect = (world: World) => World;

const portalMember =
  (changes: Partial<NonNullable<World['portalMember']>>): Defect =>
  (world) => ({ ...world, portalMember: world.portalMember && { ...world.portalMember, ...changes } });

const staffMember =
  (changes: Partial<World['staffMember']>): Defect =>
  (world) => ({ ...world, staffMember: { ...world.staffMember, ...changes } });

const DEFECTS: readonly Defect[] = [
  (world) => ({ ...world, enabled: false }),
  (world) => ({ ...world, location: 'off' }),
  (world) => ({ ...world, location: 'unknown' }),
  (world) => ({ ...world, chart: 'closed' }),
  (world) => ({ ...world, chart: 'gone' }),
  (world) => ({ ...world, policy: 'care-team-only', onCareTeam: false }),
  (world) => ({ ...world, relationship: null }),
  (world) => ({ ...world, portalMember: null }),
  portalMember({ active: false }),
  portalMember({ accepted: false }),
  portalMember({ canMessage: false }),
  staffMember({ active: false }),
  staffMember({ accepted: false }),
  staffMember({ availableForPortalMessages: false }),
  (world) => ({ ...world, hasCard: false }),
];

/** Worlds in which nothing stands in the way. */
const fine: fc.Arbitrary<World> = fc
  .record({
    policy: fc.constantFrom('care-team-only', 'selected-users'),
    onCareTeam: fc.boolean(),
    relationship: fc.constantFrom('self', 'guardian', 'guarantor'),
  })
  .map(({ policy, onCareTeam, relationship }) => ({
    enabled: true,
    location: 'on',
    policy,
    chart: 'open',
    onCareTeam: onCareTeam || policy === 'care-team-only',
    relationship,
    portalMember: { active: true, accepted: true, canMessage: true },
    staffMember: { active: true, accepted: true, availableForPortalMessages: true },
    hasCard: true,
  }));

const defects = (minLength: number, maxLength: number) => fc.subarray([...DEFECTS], { minLength, maxLength });

/**
 * Any world, and most of them with one thing in the way or none: where much is, an answer for a wrong reason goes
 * unseen.
 */
export const randomWorld: fc.Arbitrary<World> = fc
  .tuple(
    fine,
    fc.oneof(
      { weight: 3, arbitrary: defects(0, 0) },
      { weight: 6, arbitrary: defects(1, 1) },
      { weight: 2, arbitrary: defects(2, 2) },
      { weight: 1, arbitrary: defects(3, DEFECTS.length) },
    ),
  )
  .map(([world, wrong]) => wrong.reduce((changed, defect) => defect(changed), world));
