import type { Chart } from '@my-messages/domain/documents/chart';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import { liesInStaffMember, mayMessage } from '@my-messages/domain/policy/may-message';
import type { More } from '../data/live/use-more';
import { useCandidates } from './use-candidates';

export interface Colleagues {
  /** By name; undefined until they are known. */
  readonly people: readonly StaffCard[] | undefined;
  readonly more: More;
}

/**
 * The staff besides one who may be written to about a chart. Clinic and chart are given, and not asked for here: what is
 * refused would be asked for again and again. Null is one that the viewer may not see, and so knows nobody of.
 */
export function useColleagues(
  clinic: Organization | null | undefined,
  chart: Chart | null | undefined,
  exceptId: string,
): Colleagues {
  const known = clinic && chart;
  const { cards, pages } = useCandidates(
    known ? clinic.messaging.recipientPolicy : undefined,
    known ? chart.careTeamIds : [],
    [],
  );
  if (clinic === null || chart === null) return { people: [], more: pages.more };
  if (clinic === undefined || chart === undefined) return { people: undefined, more: pages.more };
  const may = (staff: StaffCard) =>
    !mayMessage({
      organization: clinic,
      chart,
      connected: true,
      portalRefusals: [],
      staffId: staff.uid,
      staff,
    }).refusals.some(liesInStaffMember);
  return {
    people: cards
      ?.filter((card) => card.uid !== exceptId && may(card))
      .sort((one, other) => one.displayName.localeCompare(other.displayName)),
    more: pages.more,
  };
}
