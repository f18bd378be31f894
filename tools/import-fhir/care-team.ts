import { isEntry, type BundleContext } from './bundle-context';
import type { Located } from './fhir/bundle';
import type { Reference } from './fhir/datatypes';
import { isCurrent } from './fhir/time';

/** Encounters that never took place make nobody part of a care team. */
const VOID_ENCOUNTERS = ['cancelled', 'entered-in-error'];

/** A reference to a clinician or a team, and where in the file it stands. */
export interface TeamReference {
  readonly from: Located;
  readonly reference: Reference | undefined;
  readonly path: string;
}

/** The clinicians that the care teams behind the references have now. Throws a BundleError for a dangling one. */
export function teamMembers(
  context: BundleContext,
  teams: readonly TeamReference[],
): Located<'Practitioner'>[] {
  return teams.flatMap(({ from, reference, path }) => {
    const team = context.references.need(from, reference, ['CareTeam'], path);
    return team === null ? [] : membersOf(context, team);
  });
}

/** The clinicians of every current care team in the bundle. */
export function allTeamMembers(context: BundleContext): Located<'Practitioner'>[] {
  return context.bundle.CareTeam.filter(isEntry).flatMap((team) => membersOf(context, team));
}

/**
 * The clinicians who saw the patient, by the encounters that are in the bundle; of one episode where it is given.
 * A clinician whom the bundle only mentions cannot be imported and is passed over.
 */
export function encounterClinicians(
  context: BundleContext,
  episode?: Located<'EpisodeOfCare'>,
): Located<'Practitioner'>[] {
  const { bundle, references, patient } = context;
  return bundle.Encounter.filter(
    (encounter) =>
      !VOID_ENCOUNTERS.includes(encounter.resource.status) &&
      references.follow(encounter, encounter.resource.subject) === patient &&
      (episode === undefined ||
        encounter.resource.episodeOfCare.some((of) => references.follow(encounter, of) === episode)),
  ).flatMap((encounter) =>
    encounter.resource.participant.flatMap(({ individual }) => {
      const target = references.follow(encounter, individual);
      if (target === 'none' || target === 'external') return [];
      return clinicianOf(context, target, target.path) ?? [];
    }),
  );
}

/** The clinician at a reference to a Practitioner or PractitionerRole, or null for anybody else. */
export function clinicianAt(context: BundleContext, { from, reference, path }: TeamReference) {
  const target = context.references.need(from, reference, ['Practitioner', 'PractitionerRole'], path);
  return target === null ? null : clinicianOf(context, target, target.path);
}

function membersOf(context: BundleContext, team: Located<'CareTeam'>): Located<'Practitioner'>[] {
  if (team.resource.status === 'inactive' || team.resource.status === 'entered-in-error') return [];
  return team.resource.participant.flatMap(({ member, period }, index) => {
    if (!isCurrent(period, context.now)) return [];
    const path = `${team.path}.participant[${String(index)}].member`;
    return clinicianAt(context, { from: team, reference: member, path }) ?? [];
  });
}

function clinicianOf(context: BundleContext, located: Located, path: string): Located<'Practitioner'> | null {
  if (is(located, 'Practitioner')) return located;
  if (!is(located, 'PractitionerRole')) return null;
  const { active, period, practitioner } = located.resource;
  if (!active || !isCurrent(period, context.now)) return null;
  return context.references.need(located, practitioner, ['Practitioner'], `${path}.practitioner`);
}

function is<Type extends Located['type']>(located: Located, type: Type): located is Located<Type> {
  return located.type === type;
}
