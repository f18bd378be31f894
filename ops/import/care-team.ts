import { find, isOfPatient, type BundleContext } from './bundle-context';
import { isEntry, type Located } from './fhir/bundle';
import type { Reference } from './fhir/datatypes';
import { isOfType } from './fhir/references';
import { isCurrent } from './fhir/time';
import { isNamed } from './plan-people';

/** Encounters that never took place make nobody part of a care team. */
const VOID_ENCOUNTERS = ['cancelled', 'discontinued', 'entered-in-error'];

type Clinician = Located<'Practitioner'>;

/** The clinicians that the care teams at the references have now; `field` is where in `from` they stand. */
export function teamMembers(
  context: BundleContext,
  from: Located,
  field: string,
  references: readonly Reference[],
): Clinician[] {
  return references.flatMap((reference, index) => {
    const team = find(context, from, reference, ['CareTeam'], `${field}[${String(index)}]`);
    return team === null ? [] : membersOf(context, team);
  });
}

/** The clinicians of every current care team in the bundle that is the patient's. */
export function allTeamMembers(context: BundleContext): Clinician[] {
  return context.bundle.CareTeam.filter(
    (team) =>
      isEntry(team) &&
      (team.resource.subject === undefined || isOfPatient(context, team, team.resource.subject, 'subject')),
  ).flatMap((team) => membersOf(context, team));
}

/** The clinicians who saw the patient, by the encounters that are in the bundle; of one episode where it is given. */
export function encounterClinicians(context: BundleContext, episode?: Located<'EpisodeOfCare'>): Clinician[] {
  const { bundle, references } = context;
  return bundle.Encounter.filter(
    (encounter) =>
      !VOID_ENCOUNTERS.includes(encounter.resource.status) &&
      isOfPatient(context, encounter, encounter.resource.subject, 'subject') &&
      (episode === undefined ||
        encounter.resource.episodeOfCare.some((of) => references.follow(encounter, of) === episode)),
  ).flatMap((encounter) =>
    encounter.resource.participant.flatMap(({ individual, actor }, index) => {
      const field = individual === undefined && actor !== undefined ? 'actor' : 'individual';
      const path = `participant[${String(index)}].${field}`;
      return clinicianAt(context, encounter, individual ?? actor, path) ?? [];
    }),
  );
}

/** The clinician at a reference to a Practitioner or PractitionerRole, or null for anybody else. */
export function clinicianAt(
  context: BundleContext,
  from: Located,
  reference: Reference | undefined,
  path: string,
): Clinician | null {
  const target = find(context, from, reference, ['Practitioner', 'PractitionerRole'], path);
  const clinician = target === null ? null : clinicianOf(context, target);
  return clinician !== null && isNamed(context, clinician) ? clinician : null;
}

function membersOf(context: BundleContext, team: Located<'CareTeam'>): Clinician[] {
  if (team.resource.status === 'inactive' || team.resource.status === 'entered-in-error') return [];
  return team.resource.participant.flatMap(({ member, period, coveragePeriod }, index) =>
    isCurrent(period ?? coveragePeriod, context.now)
      ? (clinicianAt(context, team, member, `participant[${String(index)}].member`) ?? [])
      : [],
  );
}

function clinicianOf(
  context: BundleContext,
  located: Located<'Practitioner' | 'PractitionerRole'>,
): Clinician | null {
  if (isOfType(located, ['Practitioner'])) return located;
  if (!isOfType(located, ['PractitionerRole'])) return null;
  const { active, period, practitioner } = located.resource;
  if (!active || !isCurrent(period, context.now)) return null;
  return find(context, located, practitioner, ['Practitioner'], 'practitioner');
}
