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
 * The staff besides one who may be written to about one of some charts. Clinic and charts are given, and not asked for
 * here: what is refused would be asked for again and again. Null is one that the viewer may not see, and so knows nobody of.
 */
export function useColleagues(
  clinic: Organization | null | undefined,
  charts: readonly (Chart | null | undefined)[],
  exceptId: string,
): Colleagues {
  const known = charts.filter((chart) => chart != null);
  const { cards, pages } = useCandidates(
    known.length > 0 ? clinic?.messaging.recipientPolicy : undefined,
    clinic ? known.flatMap(({ careTeamIds }) => careTeamIds) : [],
    [],
  );
  if (clinic === null) return { people: [], more: pages.more };
  if (clinic === undefined || charts.includes(undefined)) return { people: undefined, more: pages.more };
  const mayAbout = (chart: Chart, staff: StaffCard) =>
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
      ?.filter((card) => card.uid !== exceptId && known.some((chart) => mayAbout(chart, card)))
      .sort((one, other) => one.displayName.localeCompare(other.displayName)),
    more: pages.more,
  };
}
