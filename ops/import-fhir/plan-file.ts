import type { FileContext } from './bundle-context';
import type { BundlePlan, PlanContext } from './bundle-plan';
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
): (() => BundlePlan)[] {
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
  return together ? plans : [...cliniciansAlone(file, clinicians), ...plans];
}

function cliniciansAlone(file: FileContext, clinicians: readonly Located<'Practitioner'>[]) {
  return Array.from({ length: Math.ceil(clinicians.length / CLINICIANS_AT_ONCE) }, (_, index) => () => ({
    people: clinicians
      .slice(index * CLINICIANS_AT_ONCE, (index + 1) * CLINICIANS_AT_ONCE)
      .map((clinician) => planPractitioner(file, clinician)),
    charts: [],
    connections: [],
  }));
}
