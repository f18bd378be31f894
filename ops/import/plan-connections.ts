import type { Relationship } from '@my-messages/domain/documents/document';
import { fold } from '@my-messages/domain/search/tokens';
import { find, isOfPatient, passOver, type BundleContext } from './bundle-context';
import { isEntry, type Located } from './fhir/bundle';
import { displayName } from './fhir/human-name';
import { relationshipKind } from './fhir/relationship-kind';
import { isCurrent } from './fhir/time';
import { contactId } from './ids';
import { isChild, isNamed } from './plan-people';

/** A RelatedPerson who is, or was, the patient's guardian or guarantor. */
export interface PlannedRelative {
  readonly located: Located<'RelatedPerson'>;
  readonly relationship: Exclude<Relationship, 'self'>;
  readonly ended: boolean;
}

/**
 * The guardians and guarantors of the patient: by the relationship that their record, or the patient's, names, and by
 * the guarantors of an Account. Others who are related are not part of the portal, and passed over. Somebody whose record, or whose childhood guardianship
 * has ended is in the list as such.
 */
export function planRelatives(context: BundleContext): PlannedRelative[] {
  const guarantors = guarantorsOf(context);
  const child = isChild(context);
  const related = context.bundle.RelatedPerson.filter(
    (located) => isEntry(located) || guarantors.includes(located),
  );
  return [...related, ...contactsAsRelatives(context, related)].flatMap((located) => {
    const { active, period, patient, relationship: concepts } = located.resource;
    if (!isOfPatient(context, located, patient, 'patient')) return [];
    const now = relationshipKind(concepts, child) ?? (guarantors.includes(located) ? 'guarantor' : null);
    // What they would be, or have been, while the patient was a child.
    const relationship = now ?? relationshipKind(concepts, true);
    // Of a patient of unknown age it is not known whether a parent is a guardian: they are neither made one nor taken away.
    const undecided = now === null && context.patient.resource.birthDate === undefined;
    if (relationship === null || undecided) {
      passOver(context, 'relationship', located, 'relationship');
      return [];
    }
    if (!isNamed(context, located)) return [];
    return [{ located, relationship, ended: now === null || !active || !isCurrent(period, context.now) }];
  });
}

/**
 * The patient's contacts as the related persons that they are, but for those who have a record of their own. A contact
 * has no id and its place may change, so that the name stands for it.
 */
function contactsAsRelatives(
  { patient, now }: BundleContext,
  related: readonly Located<'RelatedPerson'>[],
): Located<'RelatedPerson'>[] {
  const nameOf = (names: Parameters<typeof displayName>[0]) =>
    fold(displayName(names, now, { titles: false }) ?? '');
  const known = related.map(({ resource }) => nameOf(resource.name));
  return patient.resource.contact.flatMap(({ name, relationship, telecom, period }, index) => {
    const names = name === undefined ? [] : [name];
    if (known.includes(nameOf(names)) && nameOf(names) !== '') return [];
    const reference = { reference: `Patient/${patient.id}`, type: undefined, identifier: undefined };
    const path = `${patient.path}.contact[${String(index)}]`;
    const resource = {
      active: true,
      identifier: [],
      name: names,
      telecom,
      patient: reference,
      relationship,
      period,
    };
    const id = contactId(patient.id, nameOf(names));
    return [{ ...patient, type: 'RelatedPerson', id, path, fullUrl: null, resource }];
  });
}

function guarantorsOf(context: BundleContext): Located[] {
  return context.bundle.Account.flatMap((account) =>
    account.resource.guarantor.flatMap(({ party, onHold, period }, index) => {
      if (onHold || !isCurrent(period, context.now)) return [];
      const path = `guarantor[${String(index)}].party`;
      return find(context, account, party, ['RelatedPerson', 'Patient'], path) ?? [];
    }),
  );
}
