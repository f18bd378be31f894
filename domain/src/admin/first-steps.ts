import type { Organization } from '../documents/organization';

/** The roles that run a clinic. */
interface Roles {
  readonly managePortalSettings: boolean;
  readonly superAdmin: boolean;
}

/** What a clinic needs until its first message can travel, in the order in which it is done, and who does it. */
export const FIRST_STEPS = {
  phone: 'managePortalSettings',
  location: 'managePortalSettings',
  staff: 'superAdmin',
  chart: 'superAdmin',
  portalUser: 'superAdmin',
  messaging: 'managePortalSettings',
  message: 'superAdmin',
} as const satisfies Record<string, keyof Roles>;

export type FirstStep = keyof typeof FIRST_STEPS;

/** What a clinic has of that which Super Admins see. */
export interface FirstFound {
  /** Staff who are available for portal messages; they have accepted their invitation. */
  readonly staff: boolean;
  /** A chart with one of them on its care team. */
  readonly chart: boolean;
  /** A portal user who has accepted their invitation. */
  readonly portalUser: boolean;
  /** A message that was sent, and that the functions have seen. */
  readonly message: boolean;
}

export interface StepState {
  readonly step: FirstStep;
  readonly done: boolean;
}

/** The steps of somebody with these roles. A message that has travelled found all that Super Admins see to. */
export function firstSteps(
  roles: Roles,
  { messaging: { enabled, locations } }: Pick<Organization, 'messaging'>,
  found: FirstFound,
): readonly StepState[] {
  const all = Object.values(locations);
  const open = all.filter((location) => location.enabled);
  const done: Record<FirstStep, boolean> = {
    phone: (open.length === 0 ? all : open).every(({ phone }) => phone !== null),
    location: open.length > 0,
    staff: found.staff || found.message,
    chart: found.chart || found.message,
    portalUser: found.portalUser || found.message,
    messaging: enabled,
    message: found.message,
  };
  return STEPS.filter((step) => roles[FIRST_STEPS[step]]).map((step) => ({ step, done: done[step] }));
}

const STEPS = Object.keys(FIRST_STEPS).filter((step): step is FirstStep => step in FIRST_STEPS);

export const areDone = (steps: readonly StepState[]) => steps.every(({ done }) => done);
