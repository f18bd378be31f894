import type { BundleContext } from './bundle-context';
import type { ImportPlan, PlannedChart, PlannedConnection, PlannedPerson } from './import-plan';
import { distinctLabels } from './distinct-labels';
import type { Located } from './fhir/bundle';
import { openFirst, planCharts, type ChartDraft } from './plan-charts';
import { planRelatives } from './plan-connections';
import { isDeceased, planPatient, planPractitioner, planRelatedPerson } from './plan-people';

/**
 * What a file says of one of its patients, as people, charts and connections of one organization. Pure: the same
 * context gives the same plan. `clinicians` are among the people whether they are on a care team or not. Throws a BundleError for a patient of whom nothing can be made.
 */
export function planBundle(
  context: BundleContext,
  clinicians: readonly Located<'Practitioner'>[],
): ImportPlan {
  const patient = planPatient(context);
  const relatives = planRelatives(context).map(({ located, relationship, ended }) => ({
    person: planRelatedPerson(context, located, ended),
    relationship,
  }));
  const drafts = planCharts(context);
  const located = new Set([...clinicians, ...drafts.flatMap(({ careTeam }) => careTeam)]);
  const staff = new Map<Located, PlannedPerson>(
    [...located].map((clinician) => [clinician, planPractitioner(context, clinician)]),
  );
  const charts = planned(context, drafts, staff, patient);
  return {
    people: [patient, ...relatives.map(({ person }) => person), ...staff.values()],
    charts,
    connections: charts.flatMap(({ id: chartId }): PlannedConnection[] => [
      { chartId, personId: patient.id, relationship: 'self' },
      ...relatives.map(({ person, relationship }) => ({ chartId, personId: person.id, relationship })),
    ]),
  };
}

function planned(
  context: BundleContext,
  drafts: readonly ChartDraft[],
  staff: ReadonlyMap<Located, PlannedPerson>,
  patient: PlannedPerson,
): PlannedChart[] {
  const labels = distinctLabels(drafts.filter(({ onlyIfThere }) => !onlyIfThere));
  return drafts
    .toSorted(openFirst)
    .map(({ id, earlierId, label, status, careTeam, onlyIfThere, source }) => ({
      id,
      earlierId,
      patientName: patient.displayName,
      label: labels.get(id) ?? label,
      status: isDeceased(context) ? 'closed' : status,
      careTeam: [...new Set(careTeam)].flatMap((practitioner) => staff.get(practitioner)?.id ?? []),
      onlyIfThere,
      source: { file: source.file, type: source.type, id: source.id, path: source.path },
    }));
}
