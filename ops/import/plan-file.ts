import type { FileContext } from './bundle-context';
import type { ImportPlan, PlanContext, PlannedPerson } from './import-plan';
import { isEntry, type FhirBundle, type Located } from './fhir/bundle';
import { References } from './fhir/references';
import { planBundle } from './plan-bundle';
import { isNamed, planPractitioner } from './plan-people';

/** As many clinicians as surely fit into one commit. */
const CLINICIANS_AT_ONCE = 100;

/**
 * What there is to import of a file, one after the other: each patient with everything that is theirs, and before them
 * the clinicians where they are not one patient's alone; `others` are the clinicians of the other files. Making a plan
 * throws a BundleError for a patient of whom nothing can be made.
 */
export function planFile(
  bundle: FhirBundle,
  context: PlanContext,
  others: References | null,
): (() => ImportPlan)[] {
  const file: FileContext = { ...context, bundle, references: new References(bundle, others) };
  const patients = new Map<string, Located<'Patient'>>();
  for (const patient of bundle.Patient.filter(isEntry)) {
    if (!patients.has(patient.id)) patients.set(patient.id, patient);
  }
  const clinicians = bundle.Practitioner.filter((entry) => isEntry(entry) && isNamed(file, entry));
  const together = patients.size === 1 && clinicians.length <= CLINICIANS_AT_ONCE;
  const plans = [...patients.values()].map(
    (patient) => () => planBundle({ ...file, patient }, together ? clinicians : []),
  );
  const alone = cliniciansAlone(clinicians, (clinician) => planPractitioner(file, clinician));
  return together ? plans : [...alone, ...plans];
}

/** The plans of clinicians without any patient, each of as many as go in at once. */
export function cliniciansAlone<Clinician>(
  clinicians: readonly Clinician[],
  planned: (clinician: Clinician) => PlannedPerson,
): (() => ImportPlan)[] {
  return Array.from({ length: Math.ceil(clinicians.length / CLINICIANS_AT_ONCE) }, (_, index) => () => ({
    people: clinicians
      .slice(index * CLINICIANS_AT_ONCE, (index + 1) * CLINICIANS_AT_ONCE)
      .map((clinician) => planned(clinician)),
    charts: [],
    connections: [],
  }));
}
