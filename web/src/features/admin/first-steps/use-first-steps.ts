import { firstSteps, type StepState } from '@my-messages/domain/admin/first-steps';
import { useState } from 'react';
import { acceptedPortalUser, anyMessageSent, chartOfAny } from '../../../data/entities/admin';
import { availableStaff } from '../../../data/entities/charts';
import { organization } from '../../../data/entities/people';
import type { DataError } from '../../../data/errors/data-error';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import type { AdminRoles } from '../use-admin-roles';

/** Of so many staff Firestore looks in one query for a chart of theirs. */
const STAFF_LOOKED_AT = 30;

export interface FirstSteps {
  /** Undefined until they are known; what was known last while a change of the clinic is looked at. */
  readonly steps: readonly StepState[] | undefined;
  readonly error: DataError | null;
  readonly retry: () => void;
}

/**
 * What of a clinic's first steps somebody with these roles does, and what is done. Once a message has travelled, a line of
 * the audit trail is all that is read; whoever is no Super Admin reads nothing for it.
 */
export function useFirstSteps(roles: AdminRoles): FirstSteps {
  const viewer = useViewer();
  const clinic = useLiveQuery(organization(viewer));
  const message = useLiveQuery(roles.superAdmin ? anyMessageSent(viewer) : null);
  const looks = message.data?.rows.length === 0;
  const staff = useLiveQuery(looks ? availableStaff(viewer, STAFF_LOOKED_AT).first : null);
  const uids = staff.data?.rows.map(({ uid }) => uid) ?? [];
  const chart = useLiveQuery(uids.length > 0 ? chartOfAny(viewer, uids) : null);
  const portalUser = useLiveQuery(looks ? acceptedPortalUser(viewer) : null);

  const asked = [
    clinic,
    ...(roles.superAdmin ? [message] : []),
    ...(looks ? [staff, portalUser] : []),
    ...(uids.length > 0 ? [chart] : []),
  ];
  const isSome = ({ data }: { readonly data: { readonly rows: readonly unknown[] } | undefined }) =>
    data !== undefined && data.rows.length > 0;
  const known = clinic.data != null && asked.every(({ data }) => data !== undefined);
  const steps = known
    ? firstSteps(roles, clinic.data, {
        staff: isSome(staff),
        chart: isSome(chart),
        portalUser: isSome(portalUser),
        message: isSome(message),
      })
    : undefined;
  const [last, setLast] = useState(steps);
  if (steps !== undefined && !areSame(steps, last)) setLast(steps);
  return {
    steps: steps ?? last,
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { error, retry } of asked) if (error !== null) retry();
    },
  };
}

function areSame(steps: readonly StepState[], last: readonly StepState[] = []): boolean {
  return (
    steps.length === last.length &&
    steps.every(({ step, done }, index) => last[index]?.step === step && last[index].done === done)
  );
}
