import type { BundleContext } from './bundle-context';
import type { PlannedPerson } from './bundle-plan';
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
const patientAge = ({ patient, now }: BundleContext) =>
  patient.resource.birthDate === undefined ? null : ageInYears(patient.resource.birthDate, now);

/** True while a parent counts as the patient's guardian. Of unknown age is nobody's child here. */
export function isChild(context: BundleContext): boolean {
  const age = patientAge(context);
  return age !== null && age < AGE_OF_MAJORITY;
}

export function isDeceased({ patient }: BundleContext): boolean {
  return patient.resource.deceasedBoolean || patient.resource.deceasedDateTime !== undefined;
}

/** The patient. Too young, of unknown age, or deceased, they get no account of their own. */
export function planPatient(context: BundleContext): PlannedPerson {
  const age = patientAge(context);
  const deceased = isDeceased(context);
  return planPerson(context, context.patient, {
    kind: 'portal',
    title: null,
    mayHaveAccount: !deceased && age !== null && age >= context.minimumAccountAge,
    minor: !deceased && age !== null && age < context.minimumAccountAge,
  });
}

/** A guardian or guarantor, or a former one. */
export function planRelatedPerson(
  context: BundleContext,
  located: Located<'RelatedPerson'>,
  former: boolean,
): PlannedPerson {
  return {
    ...planPerson(context, located, { kind: 'portal', title: null, mayHaveAccount: true, minor: false }),
    former,
  };
}

/** A clinician, with the title of their role in the bundle, else of their qualification. */
export function planPractitioner(context: BundleContext, located: Located<'Practitioner'>): PlannedPerson {
  const roles = context.bundle.PractitionerRole.filter(
    (role) =>
      role.resource.active &&
      isCurrent(role.resource.period, context.now) &&
      context.references.follow(role, role.resource.practitioner) === located,
  );
  const title =
    conceptText(roles.flatMap(({ resource }) => resource.code)) ??
    conceptText(roles.flatMap(({ resource }) => resource.specialty)) ??
    conceptText(located.resource.qualification.map(({ code }) => code));
  return planPerson(context, located, { kind: 'staff', title, mayHaveAccount: true, minor: false });
}

function planPerson(
  { organizationId, now }: BundleContext,
  { type, id, path, resource }: Located<PersonType>,
  particulars: Pick<PlannedPerson, 'kind' | 'title' | 'mayHaveAccount' | 'minor'>,
): PlannedPerson {
  const name = displayName(resource.name, now, { titles: particulars.kind === 'staff' });
  if (name === null) throw problemAt(`${path}.name`, 'is missing or empty');
  const email = emailAddress(resource.telecom, `${path}.telecom`, now);
  return {
    ...particulars,
    id: personId(organizationId, type, id),
    type,
    fhirId: id,
    path,
    displayName: name,
    active: resource.active,
    former: false,
    email: particulars.mayHaveAccount ? email : null,
  };
}
