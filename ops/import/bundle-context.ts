import type { PlanContext } from './import-plan';
import type { FhirBundle, Located } from './fhir/bundle';
import type { Reference } from './fhir/datatypes';
import type { PassedOverKind } from './fhir/passed-over';
import type { References } from './fhir/references';
import type { ResourceType } from './fhir/resources';
import { lastingIdentifier } from './ids';

/** What the planning of a file's people asks for. */
export interface FileContext extends PlanContext {
  readonly bundle: FhirBundle;
  readonly references: References;
}

/** What every part of the planning of one patient asks for. */
export interface BundleContext extends FileContext {
  readonly patient: Located<'Patient'>;
}

/** Counts something in `from` as passed over; `path` is below it. */
export function passOver(
  { passedOver }: PlanContext,
  kind: PassedOverKind,
  from: Located,
  path: string,
): void {
  passedOver.add(kind, from, `${from.path}.${path}`);
}

/** The resource of one of `types` at the reference, or null; one that should be there and is not is passed over. */
export function find<Type extends ResourceType>(
  context: FileContext,
  from: Located,
  reference: Reference | undefined,
  types: readonly Type[],
  path: string,
): Located<Type> | null {
  return context.references.find(from, reference, types, () => {
    passOver(context, 'reference', from, `${path}.reference`);
  });
}

/** True where the reference leads to the patient. One that leads to no patient at all is passed over. */
export function isOfPatient(
  context: BundleContext,
  from: Located,
  reference: Reference | undefined,
  path: string,
): boolean {
  const target = context.references.follow(from, reference);
  if (target === context.patient) return true;
  if (typeof target === 'string' || target.type !== 'Patient') {
    passOver(context, 'subject', from, `${path}.reference`);
  }
  return false;
}

/**
 * What a document's id is made of: the lasting identifier, but for one that several in the file have, else the FHIR id.
 * A patient's goes with their birth date: two people whom a registry gave one number are never taken for one, at the
 * price that somebody whose birth date was corrected is new.
 */
export function lastingId({ references }: FileContext, located: Located): string {
  const lasting = lastingIdentifier(located);
  if (lasting === null) return located.id;
  const reference = `${located.type}?identifier=${encodeURIComponent(lasting)}`;
  const whose = references.follow(located, { reference, type: undefined, identifier: undefined });
  if (located.type === 'Practitioner') return lasting;
  if (whose !== located) return located.id;
  return 'birthDate' in located.resource ? `${lasting}|${located.resource.birthDate ?? ''}` : lasting;
}
