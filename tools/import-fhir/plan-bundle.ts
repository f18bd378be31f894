import { bundleContext, isEntry, type BundleContext } from './bundle-context';
import type { BundlePlan, PlanContext, PlannedChart, PlannedConnection, PlannedPerson } from './bundle-plan';
import { distinctLabels } from './distinct-labels';
import { parseBundle, type Located } from './fhir/bundle';
import { readJson } from './fhir/read-json';
import { planCharts, type ChartDraft } from './plan-charts';
import { planRelatives } from './plan-connections';
import { isDeceased, planPatient, planPractitioner, planRelatedPerson } from './plan-people';

/**
 * What the text of a bundle says, as people, charts and connections of one organization. Pure: the same text and
 * context give the same plan. Throws a BundleError with everything that is wrong, or the first thing that
 * keeps the plan from being made.
 */
export function planBundle(text: string, planContext: PlanContext): BundlePlan {
  const context = bundleContext(parseBundle(readJson(text)), planContext);
  const patient = planPatient(context);
  const relatives = planRelatives(context).map(({ located, relationship, ended }) => ({
    person: planRelatedPerson(context, located, ended),
    relationship,
  }));
  const drafts = planCharts(context);
  const staff = planStaff(context, drafts);
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

/** The clinicians of the bundle's entries and of its care teams. */
function planStaff(context: BundleContext, drafts: readonly ChartDraft[]) {
  const located = new Set([
    ...context.bundle.Practitioner.filter(isEntry),
    ...drafts.flatMap(({ careTeam }) => careTeam),
  ]);
  return new Map<Located, PlannedPerson>(
    [...located].map((practitioner) => [practitioner, planPractitioner(context, practitioner)]),
  );
}

function planned(
  context: BundleContext,
  drafts: readonly ChartDraft[],
  staff: ReadonlyMap<Located, PlannedPerson>,
  patient: PlannedPerson,
): PlannedChart[] {
  const labels = distinctLabels(drafts.filter(({ onlyIfThere }) => !onlyIfThere));
  return drafts.map(({ id, label, status, careTeam, onlyIfThere }) => ({
    id,
    patientName: patient.displayName,
    label: labels.get(id) ?? label,
    status: isDeceased(context) ? 'closed' : status,
    careTeam: [...new Set(careTeam)].flatMap((practitioner) => staff.get(practitioner)?.id ?? []),
    onlyIfThere,
  }));
}
