import type { Connection } from '@my-messages/domain/documents/connection';
import { mayMessage } from '@my-messages/domain/policy/may-message';
import { careTeamCharts, chartConnections, staffCard } from '../../data/entities/charts';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { readable } from '../../data/live/readable';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';
import { useTranslation } from 'react-i18next';
import type { Choices } from './choices';
import { useChartWords } from './use-chart-words';

/** What a staff member can choose from: the charts of their care teams, and the portal users connected to one. */
export function useStaffChoices(chartId: string | null): Choices {
  const { t } = useTranslation();
  const store = useStore();
  const viewer = useViewer();
  const chartLabels = useChartWords();

  const clinic = useLiveQuery(organization(store, viewer.organizationId));
  const card = useLiveQuery(staffCard(store, viewer, viewer.uid));
  const charts = useLiveQuery(careTeamCharts(store, viewer));
  const rows = charts.data?.rows ?? [];
  const chosen = rows.length === 1 ? (rows[0] ?? null) : (rows.find(({ id }) => id === chartId) ?? null);
  const connections = useLiveQuery(chosen && chartConnections(store, viewer, chosen.id));

  const staff = readable(card);
  const known = clinic.data !== undefined && staff !== undefined;
  const labels = chartLabels(rows.map((chart) => ({ chart, connection: null })));
  const options = rows.map(({ id }, index) => ({ id, label: labels[index] ?? '' }));
  const sources = [clinic, card, charts, connections];
  return {
    charts: charts.data === undefined || !known ? undefined : options,
    chosen: options.find(({ id }) => id === chosen?.id) ?? null,
    refusal: decide(null).refusals[0] ?? null,
    recipients: recipients(),
    error: sources.find(({ data, error }) => data === undefined && error !== null)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of sources) if (error !== null) void refetch();
    },
  };

  /** With null: what stands against everybody connected to the chart. */
  function decide(connection: Connection | null) {
    if (chosen === null || !clinic.data || staff === undefined) return { allowed: false, refusals: [] };
    return mayMessage({
      organization: clinic.data,
      chart: chosen,
      connected: true,
      portalRefusals: connection?.refusals ?? [],
      staffId: viewer.uid,
      staff,
    });
  }

  function recipients() {
    if (chosen === null || !known || !staff || connections.data === undefined) return undefined;
    return connections.data.rows.map((connection) => ({
      uid: connection.uid,
      name: connection.displayName,
      note: t(`relationshipTo.${connection.relationship}`, { patient: chosen.patientName }),
      refusal: decide(connection).refusals[0] ?? null,
      parties: { chart: chosen, connection, staff },
    }));
  }
}
