import type { Chart } from '@my-messages/domain/documents/chart';
import { staffCard, staffCharts, type ChartReach } from '../entities/charts';
import { organization } from '../entities/people';
import { readable } from '../live/readable';
import { useLiveQuery } from '../live/use-live-query';
import { usePages, type Pages } from '../live/use-pages';
import { useViewer } from '../viewer-context';

export interface StaffCharts extends Pages<Chart> {
  /** Undefined until it is known. */
  readonly reach: ChartReach | undefined;
}

/**
 * The charts that the viewer, a staff member, works with, by patient; `beginning` is of the patient's name, as it is
 * typed. Where any available staff may be written to, who is available works with all charts.
 */
export function useStaffCharts(beginning: string): StaffCharts {
  const viewer = useViewer();
  const clinic = useLiveQuery(organization(viewer));
  const card = useLiveQuery(staffCard(viewer, viewer.uid));

  const policy = clinic.data?.messaging.recipientPolicy;
  const own = readable(card);
  const reach = policy === undefined || own === undefined ? undefined : reachOf(policy, own);
  const pages = usePages(
    reach === undefined ? null : staffCharts(viewer, { reach, beginning }),
    ({ id }) => id,
  );

  const failed = [clinic, card].filter(({ data, error }) => data === undefined && error !== null);
  return {
    ...pages,
    reach,
    error: failed[0]?.error ?? pages.error,
    retry: () => {
      for (const { retry } of failed) retry();
      if (pages.error !== null) pages.retry();
    },
  };
}

function reachOf(
  policy: 'care-team-only' | 'selected-users',
  card: { readonly availableForPortalMessages: boolean } | null,
): ChartReach {
  return policy === 'selected-users' && card?.availableForPortalMessages === true ? 'all' : 'care-teams';
}
