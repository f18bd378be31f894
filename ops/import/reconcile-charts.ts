import { set } from '@my-messages/domain/derived/document-write';
import { parseChart, type ChartDoc } from '@my-messages/domain/documents/chart';
import { chartPath } from '@my-messages/domain/paths';
import { chartNameFields } from '@my-messages/domain/text/name-fields';
import type { ExistingDocuments } from '../directory/document-store';
import type { PlannedChart } from './import-plan';
import { changeOf, type Changes } from './change';
import { isImportedStaff } from './ids';

const NOTHING: Changes = { writes: [], outcomes: [] };

/**
 * What a chart becomes. FHIR decides its label, patient, status, and who of the imported clinicians is on its care team
 * (`careTeam`, as uids); its location, and staff whom the clinic has put on the team, stay. A record that has ended
 * only closes.
 */
export function reconcileChart(
  { organizationId, locationId }: { organizationId: string; locationId: string },
  chart: PlannedChart,
  careTeam: readonly string[],
  existing: ExistingDocuments,
): Changes {
  const { id, patientName, label, status, onlyIfThere } = chart;
  const path = chartPath(organizationId, id);
  const stored = existing.get(path);
  const named = { patientName, ...chartNameFields(patientName) };
  if (stored === undefined) {
    if (onlyIfThere) return NOTHING;
    const careTeamIds = [...careTeam];
    const write = set(path, {
      ...named,
      label,
      locationId,
      status,
      careTeamIds,
    });
    return {
      writes: [write],
      outcomes: [{ of: 'charts', id, change: 'new', nobody: nobody({ status, careTeamIds }) }],
    };
  }
  const current = parseChart(id, stored);
  const { careTeamIds } = current;
  const fields = onlyIfThere
    ? { ...named, status, label: current.label, careTeamIds }
    : { ...named, status, label, careTeamIds: mergedTeam(careTeamIds, careTeam) };
  const writes = changeOf(path, stored, { ...current }, fields);
  const change = writes.length === 0 ? 'unchanged' : 'changed';
  return { writes, outcomes: [{ of: 'charts', id, change, nobody: nobody(fields) }] };
}

/** True for a chart whose patient can write, and to nobody. */
const nobody = ({ status, careTeamIds }: Pick<ChartDoc, 'status' | 'careTeamIds'>) =>
  status === 'open' && careTeamIds.length === 0;

/** Keeps the order of who is there, so that a team that is the same is written the same. */
function mergedTeam(current: readonly string[], imported: readonly string[]): string[] {
  const kept = current.filter((uid) => !isImportedStaff(uid) || imported.includes(uid));
  return [...kept, ...imported.filter((uid) => !kept.includes(uid))];
}
