import type { NamedCase } from '../model/request';
import { given, judge } from '../oracle/judge';
import { CHARTS } from '../world/charts';
import { CONVERSATIONS, type Conversation } from '../world/conversations';
import type { Documents } from '../world/documents';
import { PEOPLE } from '../world/people';
import type { Places } from '../world/places';
import { draftCases } from './drafts';
import { gets } from './gets';
import { choose, keep } from './keep';
import { lists } from './lists';
import { reply, start } from './send';

const SIDES = ['portal', 'staff'] as const;

/** What the app does: one of every kind, to be changed in every way, and all others of these kinds. */
export interface Cases {
  readonly first: readonly NamedCase[];
  readonly others: readonly NamedCase[];
}

/** Every case of a world that the oracle allows. */
export function casesOf(places: Places, documents: Documents): Cases {
  const isAllowed = ({ asker, request, given: changes }: NamedCase) =>
    judge(given(documents, changes), asker, request, Date.now()) === null;
  const first = [...gets(places), ...lists(places), ...firstWrites(places)];
  const refused = first.filter((made) => !isAllowed(made));
  if (refused.length > 0)
    throw new Error(`the oracle does not allow: ${refused.map(({ name }) => name).join(', ')}`);
  return { first, others: allWrites(places).filter(isAllowed) };
}

function firstWrites(places: Places): NamedCase[] {
  const open = { organization: 'clinic', chart: 'open', portalUser: 'ana', staffMember: 'nora' } as const;
  const bay = { organization: 'harbor', chart: 'bay', portalUser: 'bea', staffMember: 'bo' } as const;
  const inOpen = conversation('ana-nora-open');
  return [
    start(places, 'start as portal user', { ...open, side: 'portal' }),
    start(places, 'start as staff', { ...open, side: 'staff' }),
    start(places, 'start with selected staff', { ...bay, side: 'portal' }),
    reply(places, 'reply as portal user', inOpen, 'portal'),
    reply(places, 'reply as staff', inOpen, 'staff'),
    reply(places, 'reply at a first mark', conversation('gail-nora-open'), 'portal'),
    reply(places, 'reply at a further mark', conversation('gail-nora-open'), 'staff'),
    reply(places, 'reply to what is archived', conversation('ana-nora-second'), 'portal'),
    ...keep(places, inOpen, 'portal').slice(0, 2),
    ...keep(places, inOpen, 'staff').slice(0, 2),
    ...keep(places, conversation('ana-nora-second'), 'portal').slice(-1),
    ...choose(places, 'ana', 'clinic').slice(0, 1),
    ...choose(places, 'nora', 'clinic').slice(0, 1),
    ...draftCases(places, 'ana', 'clinic'),
    ...draftCases(places, 'nora', 'clinic').slice(0, 2),
  ];
}

function allWrites(places: Places): NamedCase[] {
  const starts = CHARTS.flatMap((chart) =>
    Object.keys(chart.connected).flatMap((portalUser) =>
      staffOf(chart.organization).flatMap((staffMember) =>
        SIDES.map((side) =>
          start(places, `start by ${portalUser} and ${staffMember} as ${side} about ${chart.id}`, {
            ...{ organization: chart.organization, chart: chart.id, portalUser, staffMember, side },
          }),
        ),
      ),
    ),
  );
  const moves = CONVERSATIONS.flatMap((told) =>
    SIDES.flatMap((side) => [reply(places, `reply as ${side}`, told, side), ...keep(places, told, side)]).map(
      (made) => ({ ...made, name: `${made.name} in ${told.name}` }),
    ),
  );
  const choices = PEOPLE.flatMap(({ name, organization, member }) =>
    organization === null || member === null
      ? []
      : [...choose(places, name, organization), ...draftCases(places, name, organization)],
  );
  return [...starts, ...moves, ...choices];
}

const staffOf = (wanted: string) =>
  PEOPLE.filter(({ organization, kind }) => organization === wanted && kind === 'staff').map(
    ({ name }) => name,
  );

/** The conversation of a name; throws where there is none. */
export function conversation(wanted: string): Conversation {
  const found = CONVERSATIONS.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`there is no conversation ${wanted}`);
  return found;
}
