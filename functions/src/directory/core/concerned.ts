import type { AdminChange } from '@my-messages/domain/admin/admin-change';

/** Whom and what a change is about, as far as it says so. */
export interface Concerned {
  readonly personId: string | null;
  readonly chartId: string | null;
  /** Whether it is about the chart's legal hold. */
  readonly hold: boolean;
  readonly problemIds: readonly string[];
  /** Who is to answer for the person. */
  readonly coverId: string | null;
  /** Whether the person could not answer any more. */
  readonly leaves: boolean;
  /** Whether it is about what the clinic has saved. */
  readonly answers: boolean;
  /** Whether it is about all staff. */
  readonly staff: boolean;
  /** Whether it makes somebody the patient of the chart. */
  readonly patient: boolean;
}

/** The person and the chart whose documents a change is decided from. Somebody invited has no id yet: null. */
export function concerned(change: AdminChange): Concerned {
  const connection = connectionOf(change);
  return {
    personId: 'uid' in change ? change.uid : null,
    chartId: connection?.chartId ?? ('chartId' in change ? change.chartId : null),
    coverId: 'away' in change ? (change.away?.coverId ?? null) : null,
    hold: change.kind === 'legal-hold',
    problemIds: 'problemIds' in change ? change.problemIds : [],
    leaves: leaves(change),
    answers: change.kind === 'save-answer' || change.kind === 'remove-answer',
    staff: change.kind === 'staff-second-factor',
    patient: connection?.relationship === 'self',
  };
}

/** To which chart it connects somebody, and as what; null where it connects nobody. */
function connectionOf(change: AdminChange) {
  if (change.kind === 'connect') return change;
  return 'connection' in change ? change.connection : null;
}

/** Whether it takes from somebody what it takes to answer. */
function leaves(change: AdminChange): boolean {
  switch (change.kind) {
    case 'activity':
      return !change.active;
    case 'role':
      return change.role === 'availableForPortalMessages' && !change.given;
    case 'care-team':
      return !change.assigned;
    default:
      return false;
  }
}
