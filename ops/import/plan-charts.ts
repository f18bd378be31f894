import { isOfPatient, lastingId, type BundleContext } from './bundle-context';
import { allTeamMembers, clinicianAt, encounterClinicians, teamMembers } from './care-team';
import { isEntry, type Located } from './fhir/bundle';
import { conceptText } from './fhir/concept-text';
import { importedChartId } from './ids';
import { cleanLine } from '@my-messages/domain/text/clean-text';

/** One episode of care, before its label is made distinct and its people are planned. */
export interface ChartDraft {
  readonly id: string;
  readonly earlierId: string;
  readonly label: string;
  /** FHIR date on which it began, to tell charts of one label apart. */
  readonly start: string | null;
  /** FHIR date on which it ended, as far as that is known. */
  readonly end: string | null;
  readonly status: 'open' | 'closed';
  readonly careTeam: readonly Located<'Practitioner'>[];
  readonly onlyIfThere: boolean;
  readonly source: Located;
}

const CLOSED_EPISODES = ['finished', 'cancelled', 'entered-in-error'];
const GENERAL_CARE = 'General care';

/**
 * The patient's charts: one of each EpisodeOfCare; where there is none, of each active CarePlan; where there is none
 * either, one for general care. Plans that have ended close the charts that an earlier import made of them.
 */
export function planCharts(context: BundleContext): ChartDraft[] {
  const episodes = context.bundle.EpisodeOfCare.filter(
    (episode) => isEntry(episode) && isOfPatient(context, episode, episode.resource.patient, 'patient'),
  );
  if (episodes.length > 0) return episodes.map((episode) => ofEpisode(context, episode));
  const plans = context.bundle.CarePlan.filter(
    (plan) => isEntry(plan) && isOfPatient(context, plan, plan.resource.subject, 'subject'),
  ).map((plan) => ofPlan(context, plan));
  return plans.some(({ status }) => status === 'open') ? plans : [...plans, generalCare(context)];
}

function ofEpisode(context: BundleContext, episode: Located<'EpisodeOfCare'>): ChartDraft {
  const { resource } = episode;
  const manager = clinicianAt(context, episode, resource.careManager, 'careManager');
  const named = [
    ...teamMembers(context, episode, 'team', resource.team),
    ...teamMembers(context, episode, 'careTeam', resource.careTeam),
  ];
  const careTeam = manager === null ? named : [manager, ...named];
  return {
    ...sourceOf(context, episode),
    label: conceptText(resource.type) ?? GENERAL_CARE,
    start: resource.period?.start ?? null,
    end: resource.period?.end ?? null,
    status: CLOSED_EPISODES.includes(resource.status) ? 'closed' : 'open',
    careTeam: firstOf(
      () => careTeam,
      () => encounterClinicians(context, episode),
      () => encounterClinicians(context),
    ),
    onlyIfThere: resource.status === 'entered-in-error',
  };
}

function ofPlan(context: BundleContext, plan: Located<'CarePlan'>): ChartDraft {
  const { resource } = plan;
  const open = resource.status === 'active';
  return {
    ...sourceOf(context, plan),
    label: (cleanLine(resource.title ?? '') || conceptText(resource.category)) ?? GENERAL_CARE,
    start: resource.period?.start ?? null,
    end: resource.period?.end ?? null,
    status: open ? 'open' : 'closed',
    careTeam: firstOf(
      () => teamMembers(context, plan, 'careTeam', resource.careTeam),
      () => encounterClinicians(context),
    ),
    onlyIfThere: !open,
  };
}

function generalCare(context: BundleContext): ChartDraft {
  return {
    ...sourceOf(context, context.patient),
    label: GENERAL_CARE,
    start: null,
    end: null,
    status: 'open',
    careTeam: firstOf(
      () => allTeamMembers(context),
      () => encounterClinicians(context),
    ),
    onlyIfThere: false,
  };
}

const sourceOf = (context: BundleContext, source: Located) => ({
  source,
  id: importedChartId(context.organizationId, source.type, lastingId(context, source)),
  earlierId: importedChartId(context.organizationId, source.type, source.id),
});

/** Charts that are open first, then those that ended last. FHIR dates of any precision sort as text. */
export function openFirst(a: ChartDraft, b: ChartDraft): number {
  const open = (draft: ChartDraft) => (draft.status === 'open' ? 0 : 1);
  const last = ({ end, start }: ChartDraft) => end ?? start ?? '';
  return open(a) - open(b) || (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0);
}

/** The first source that names anybody. */
function firstOf(...sources: readonly (() => Located<'Practitioner'>[])[]): Located<'Practitioner'>[] {
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}
