import type { PlanContext } from './bundle-plan';
import type { FhirBundle, Located } from './fhir/bundle';
import type { Reference } from './fhir/datatypes';
import { problemAt } from './fhir/problem';
import { References } from './fhir/references';

/** What every part of the planning of one bundle asks for. */
export interface BundleContext extends PlanContext {
  readonly bundle: FhirBundle;
  readonly references: References;
  /** The one patient that the bundle is about. */
  readonly patient: Located<'Patient'>;
}

/** True for an entry of the bundle itself, false for a resource contained in another. */
export const isEntry = (located: Located) => located.path === located.containerPath;

/** Finds the bundle's patient; throws a BundleError where there is none, or more than one. */
export function bundleContext(bundle: FhirBundle, context: PlanContext): BundleContext {
  const [patient, second] = bundle.Patient.filter(isEntry);
  if (patient === undefined) throw problemAt('entry', 'has no Patient');
  if (second !== undefined) throw problemAt(second.path, 'is a second Patient; a bundle is about one');
  return { ...context, bundle, references: new References(bundle), patient };
}

/** Throws a BundleError with `path` unless the reference leads to the bundle's patient. */
export function requirePatient(
  { references, patient }: BundleContext,
  from: Located,
  reference: Reference,
  path: string,
): void {
  if (references.follow(from, reference) !== patient) {
    throw problemAt(`${path}.reference`, "does not lead to the bundle's Patient");
  }
}
