import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import {
  liesInStaffMember,
  mayMessage,
  portalRefusals,
  type MessagingFacts,
} from '@my-messages/domain/policy/may-message';
import { chart, ownConnections } from '../../data/entities/charts';
import { organization, ownMember } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQueries } from '../../data/live/use-live-queries';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useCandidates } from '../../shared/use-candidates';
import { useChartWords } from './use-chart-words';
import { byNewest, useLatest } from './use-latest';
import type { Choices, Recipient } from './choices';

/** What a portal user can choose from: their charts, and the staff who may be written to about the chosen one. */
export function usePortalChoices(chartId: string | null): Choices {
  const viewer = useViewer();
  const chartLabels = useChartWords();

  const clinic = useLiveQuery(organization(viewer));
  const member = useLiveQuery(ownMember(viewer));
  const connections = useLiveQuery(ownConnections(viewer));
  const connected = connections.data?.rows ?? [];
  const charts = useLiveQueries(connected.map((row) => chart(viewer, row.chartId))).map(readable);

  const chartsKnown = connections.data !== undefined && charts.every((each) => each !== undefined);
  const pairs = connected.flatMap((connection, index) => {
    const regarding = charts[index];
    return regarding ? [{ chart: regarding, connection }] : [];
  });
  const open = pairs.filter((pair) => pair.chart.status === 'open');
  const only = pairs.length === 1 ? pairs[0] : chartId === null && open.length === 1 ? open[0] : undefined;
  const chosen = only ?? pairs.find((pair) => pair.chart.id === chartId) ?? null;

  const latest = useLatest();
  const { cards, pages } = useCandidates(
    clinic.data?.messaging.recipientPolicy,
    chosen?.chart.careTeamIds ?? [],
    [...(latest?.people.keys() ?? [])],
  );

  const facts =
    chosen !== null && clinic.data && member.data !== undefined
      ? {
          organization: clinic.data,
          chart: chosen.chart,
          connected: true,
          portalRefusals: portalRefusals(member.data?.kind === 'portal' ? member.data : null),
        }
      : null;

  const labels = chartLabels(pairs);
  const options = pairs.map(({ chart: { id, locationId, status } }, index) => ({
    id,
    label: labels[index] ?? '',
    locationId,
    closed: status === 'closed',
  }));
  const sources = [clinic, member, connections];
  return {
    charts:
      chartsKnown && clinic.data !== undefined && latest !== undefined
        ? options.sort(
            byNewest(
              latest.charts,
              ({ id }) => id,
              ({ label }) => label,
            ),
          )
        : undefined,
    full: connections.data !== undefined && connections.data.next !== null,
    chosen: options.find(({ id }) => id === chosen?.chart.id) ?? null,
    refusal: facts && wholeRefusal(facts),
    recipients:
      chosen !== null && facts !== null && cards !== undefined && latest !== undefined
        ? cards
            .flatMap((card) => recipient(chosen, card, facts))
            .sort(
              byNewest(
                latest.people,
                ({ uid }) => uid,
                ({ name }) => name,
              ),
            )
        : undefined,
    findChart: null,
    moreRecipients: pages.more.exist ? pages.more : null,
    error:
      sources.find(({ data, error }) => data === undefined && error !== null)?.error ??
      (pages.rows === undefined ? pages.error : null),
    retry: () => {
      for (const { error, retry } of sources) if (error !== null) retry();
      if (pages.error !== null) pages.retry();
    },
  };
}

type Facts = Omit<MessagingFacts, 'staffId' | 'staff'>;

/** What stands against everybody: whatever does not lie in the one staff member. */
function wholeRefusal(facts: Facts) {
  const { refusals } = mayMessage({ ...facts, staffId: '', staff: { availableForPortalMessages: true } });
  return refusals.find((refusal) => !liesInStaffMember(refusal)) ?? null;
}

function recipient(
  pair: { readonly chart: Chart; readonly connection: Connection },
  staff: StaffCard,
  facts: Facts,
): readonly Recipient[] {
  if (!mayMessage({ ...facts, staffId: staff.uid, staff }).allowed) return [];
  return [
    {
      uid: staff.uid,
      name: staff.displayName,
      note: staff.title,
      refusal: null,
      parties: { ...pair, staff },
    },
  ];
}
