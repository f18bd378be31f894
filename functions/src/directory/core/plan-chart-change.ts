import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { remove, set, update } from '@my-messages/domain/derived/document-write';
import type { Chart, ChartDoc } from '@my-messages/domain/documents/chart';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { Changes } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import { chartPath, holdPath } from '@my-messages/domain/paths';
import { chartNameFields } from '@my-messages/domain/text/name-fields';
import type { AdminFacts, AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

/** Plans a new chart, open, with nobody on its care team. */
export function planAddChart(
  { organization, newId }: AdminRequest,
  { patientName, label, locationId }: ChangeOf<'add-chart'>,
): Planned {
  if (!hasLocation(organization, locationId)) return 'missing';
  const write = set(chartPath(organization.id, newId), {
    patientName,
    ...chartNameFields(patientName),
    label,
    locationId,
    status: 'open',
    careTeamIds: [],
  });
  return {
    id: newId,
    writes: [write],
    mail: null,
    target: auditTarget.chart(newId),
    detail: { locationId },
  };
}

/** Plans other names and another location of a chart. */
export function planDescribeChart(
  request: AdminRequest,
  { chart }: AdminFacts,
  { patientName, label, locationId }: ChangeOf<'describe-chart'>,
): Planned {
  if (chart === null || !hasLocation(request.organization, locationId)) return 'missing';
  const fields = { patientName, ...chartNameFields(patientName), label, locationId };
  const isNew =
    chart.patientName !== patientName ||
    foundBy(chart) !== foundBy(fields) ||
    chart.label !== label ||
    chart.locationId !== locationId;
  return chartPlan(request, chart, isNew ? fields : null, { locationId });
}

/** What a list is ordered by and a patient found by, to be compared: maps keep no order. */
const foundBy = ({ sortName, nameTokens, nameKeys }: Pick<Chart, 'sortName' | 'nameTokens' | 'nameKeys'>) =>
  JSON.stringify([sortName, nameTokens, Object.keys(nameKeys).sort()]);

/** Plans whether a chart takes new messages. */
export function planChartStatus(
  request: AdminRequest,
  { chart }: AdminFacts,
  { status }: ChangeOf<'chart-status'>,
): Planned {
  if (chart === null) return 'missing';
  return chartPlan(request, chart, chart.status === status ? null : { status }, { status });
}

/** Plans whether what was written about a chart is kept whatever its age. */
export function planLegalHold(
  { organization, now, times }: AdminRequest,
  { chart, held: isHeld }: AdminFacts,
  { held }: ChangeOf<'legal-hold'>,
): Planned {
  if (chart === null) return 'missing';
  const path = holdPath(organization.id, chart.id);
  const write = held ? set(path, { since: times.fromMillis(now) }) : remove(path);
  return {
    id: chart.id,
    writes: held === isHeld ? [] : [write],
    mail: null,
    target: auditTarget.chart(chart.id),
    detail: { held },
  };
}

/** Plans who is on a care team: staff are put on it; whoever it lists, also somebody gone, can be taken off. */
export function planCareTeam(
  request: AdminRequest,
  { chart, member, waiting }: AdminFacts,
  { uid, assigned }: ChangeOf<'care-team'>,
): Planned {
  if (chart === null) return 'missing';
  const { careTeamIds } = chart;
  const isOn = careTeamIds.includes(uid);
  if (!assigned) {
    const needsTeam = request.organization.messaging.recipientPolicy === 'care-team-only';
    if (isOn && needsTeam && waiting) return 'waiting';
    const others = careTeamIds.filter((id) => id !== uid);
    return chartPlan(request, chart, isOn ? { careTeamIds: others } : null, { uid, assigned });
  }
  if (member === null) return 'missing';
  if (member.kind !== 'staff') return 'other-kind';
  if (!isOn && careTeamIds.length >= LIMITS.careTeamSize) return 'too-many';
  const fields = isOn ? null : { careTeamIds: [...careTeamIds, uid] };
  return chartPlan(request, chart, fields, { uid, assigned });
}

function hasLocation({ messaging }: Organization, locationId: string): boolean {
  return Object.hasOwn(messaging.locations, locationId);
}

/** Gives the chart the fields; null for none that are new to it. */
function chartPlan(
  { organization }: AdminRequest,
  chart: Chart,
  fields: Changes<ChartDoc> | null,
  detail: AdminPlan['detail'],
): AdminPlan {
  return {
    id: chart.id,
    writes: fields === null ? [] : [update(chartPath(organization.id, chart.id), fields)],
    mail: null,
    target: auditTarget.chart(chart.id),
    detail,
  };
}
