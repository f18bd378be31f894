import type { Connection } from '@my-messages/domain/documents/connection';
import { mayMessage } from '@my-messages/domain/policy/may-message';
import { useTranslation } from 'react-i18next';
import { useStaffCharts } from '../../data/charts/use-staff-charts';
import { chart, chartConnections, staffCard } from '../../data/entities/charts';
import { organization } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import type { Choices } from './choices';
import { useChartWords } from './use-chart-words';
import { useFindChart } from './use-find-chart';

/** What a staff member can choose from: the charts that they work with, and the portal users connected to one. */
export function useStaffChoices(chartId: string | null): Choices {
  const { t } = useTranslation();
  const viewer = useViewer();
  const chartLabels = useChartWords();

  const clinic = useLiveQuery(organization(viewer));
  const card = useLiveQuery(staffCard(viewer, viewer.uid));
  const all = useStaffCharts('');
  const { found, findChart } = useFindChart(all);
  const asked = useLiveQuery(chartId === null ? null : chart(viewer, chartId));
  const only = all.rows?.length === 1 && !all.more.exist ? all.rows[0] : undefined;
  const chosen = only ?? (chartId === null ? null : (readable(asked) ?? null));
  const connections = useLiveQuery(chosen && chartConnections(viewer, chosen.id));

  const staff = readable(card);
  const known = clinic.data !== undefined && staff !== undefined && all.rows !== undefined;
  const elsewhere = chosen !== null && !found.some(({ id }) => id === chosen.id) ? [chosen] : [];
  const offered = [...elsewhere, ...found];
  const labels = chartLabels(offered.map((each) => ({ chart: each, connection: null })));
  const options = offered.map(({ id, locationId, status }, index) => ({
    id,
    label: labels[index] ?? '',
    locationId,
    closed: status === 'closed',
  }));
  const sources = [clinic, card, connections];
  return {
    charts:
      known && (chartId === null || only !== undefined || readable(asked) !== undefined)
        ? options
        : undefined,
    chosen: options.find(({ id }) => id === chosen?.id) ?? null,
    findChart,
    full: false,
    refusal: decide(null).refusals[0] ?? null,
    recipients: recipients(),
    moreRecipients: null,
    error:
      sources.find(({ data, error }) => data === undefined && error !== null)?.error ??
      (all.rows === undefined ? all.error : null),
    retry: () => {
      for (const { error, retry } of sources) if (error !== null) retry();
      if (all.error !== null) all.retry();
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
