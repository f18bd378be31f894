import { lastingId, passOver, type BundleContext, type FileContext } from './bundle-context';
import type { NoAccount, PlanContext, PlannedPerson } from './import-plan';
import type { Located } from './fhir/bundle';
import { conceptText } from './fhir/concept-text';
import { emailAddress } from './fhir/email';
import { displayName } from './fhir/human-name';
import { problemAt } from './fhir/problem';
import { ageInYears, isCurrent } from './fhir/time';
import { personId, type PersonType } from './ids';

/** The age from which nobody is a person's guardian by being their parent, wherever the clinic sets its own limit. */
const AGE_OF_MAJORITY = 18;

/** The patient's age in years; null where the record has no date of birth. */
const patientAge = ({ patient, now }: BundleContext) => ageOf(patient.resource.birthDate ?? null, now);

const ageOf = (birthDate: string | null, now: number) =>
  birthDate === null ? null : ageInYears(birthDate, now);

/** True while a parent counts as the patient's guardian. Of unknown age is nobody's child here. */
export function isChild(context: BundleContext): boolean {
  const age = patientAge(context);
  return age !== null && age < AGE_OF_MAJORITY;
}

export function isDeceased({ patient }: BundleContext): boolean {
  return patient.resource.deceasedBoolean || patient.resource.deceasedDateTime !== undefined;
}

/** Throws a BundleError for a patient without a name, of whom nothing can be made. */
export function planPatient(context: BundleContext): PlannedPerson {
  const { patient } = context;
  if (!isNamed(context, patient)) throw problemAt(`${patient.path}.name`, 'is missing or empty');
  return planPerson(context, patient, { kind: 'portal', title: null, noAccount: noAccountOf(context) });
}

const noAccountOf = (context: BundleContext): NoAccount | null =>
  isDeceased(context) ? 'deceased' : noAccountAt(context.patient.resource.birthDate ?? null, context);

/** Why a patient who was born then gets no account. One of unknown age may be a child. */
export function noAccountAt(
  birthDate: string | null,
  { minimumAccountAge, now }: PlanContext,
): NoAccount | null {
  const age = ageOf(birthDate, now);
  if (age === null) return 'age unknown';
  return age < minimumAccountAge ? 'too young' : null;
}

/** A guardian or guarantor, or a former one. */
export function planRelatedPerson(
  context: FileContext,
  located: Located<'RelatedPerson'>,
  former: boolean,
): PlannedPerson {
  return { ...planPerson(context, located, { kind: 'portal', title: null, noAccount: null }), former };
}

/** A clinician, with the title of their role, else of their qualification. */
export function planPractitioner(context: FileContext, located: Located<'Practitioner'>): PlannedPerson {
  const roles = context.references
    .rolesOf(located)
    .filter(({ resource: { active, period } }) => active && isCurrent(period, context.now));
  const title =
    conceptText(roles.flatMap(({ resource }) => resource.code)) ??
    conceptText(roles.flatMap(({ resource }) => resource.specialty)) ??
    conceptText(located.resource.qualification.map(({ code }) => code));
  return planPerson(context, located, { kind: 'staff', title, noAccount: null });
}

/** False for a person without a name, whom nobody could tell from others: they are passed over. */
export function isNamed(context: FileContext, person: Located<PersonType>): boolean {
  const named = nameOf(context, person) !== '';
  if (!named && person.type !== 'Patient') passOver(context, 'nameless', person, 'name');
  return named;
}

const nameOf = ({ now }: FileContext, { type, resource }: Located<PersonType>) =>
  displayName(resource.name, now, { titles: type === 'Practitioner' }) ?? '';

function planPerson(
  context: FileContext,
  located: Located<PersonType>,
  particulars: Pick<PlannedPerson, 'kind' | 'title' | 'noAccount'>,
): PlannedPerson {
  const { type, id, resource } = located;
  const email = emailAddress(resource.telecom, context.now, (index) => {
    passOver(context, 'address', located, `telecom[${String(index)}].value`);
  });
  return {
    ...particulars,
    id: personId(context.organizationId, type, lastingId(context, located)),
    earlierId: personId(context.organizationId, type, id),
    recordId: id,
    displayName: nameOf(context, located),
    active: resource.active,
    former: false,
    available: null,
    // Of those without an account it is often the parents'.
    email: particulars.noAccount === null ? email : null,
  };
}
