import { conversation } from '../cases/cases';
import { reply, start, type Start } from '../cases/send';
import type { Case, Change, NamedCase } from '../model/request';
import { CHARTS } from '../world/charts';
import { CONVERSATIONS } from '../world/conversations';
import { PEOPLE } from '../world/people';
import type { Places } from '../world/places';

/** The same person sends in another conversation, to somebody else, or about another chart; or another as themself. */
export function sends(places: Places, base: NamedCase): Change[] {
  const { request } = base;
  if (request.kind !== 'commit') return [];
  if (base.name.startsWith('start')) return starts(places, base);
  if (base.name.startsWith('reply')) return replies(places, base);
  return [];
}

function starts(places: Places, base: NamedCase): Change[] {
  const staff = base.name === 'start as staff';
  const told: Start = {
    ...{ organization: 'clinic', chart: 'open', portalUser: 'ana', staffMember: 'nora' },
    side: staff ? 'staff' : 'portal',
  };
  if (base.name === 'start with selected staff') return [];
  const others = PEOPLE.filter(({ organization }) => organization === 'clinic');
  return [
    ...others
      .filter(({ kind }) => kind === (staff ? 'portal' : 'staff'))
      .map(({ name }) =>
        instead(
          `to ${name}`,
          base,
          start(places, '', { ...told, [staff ? 'portalUser' : 'staffMember']: name }),
        ),
      ),
    ...others
      .filter(({ kind }) => kind === (staff ? 'staff' : 'portal'))
      .map(({ name }) =>
        instead(
          `all by ${name}`,
          null,
          start(places, '', { ...told, [staff ? 'staffMember' : 'portalUser']: name }),
        ),
      ),
    ...CHARTS.map(({ id }) => instead(`about ${id}`, base, start(places, '', { ...told, chart: id }))),
    instead('from the other side', base, start(places, '', { ...told, side: staff ? 'portal' : 'staff' })),
    instead('to oneself', base, start(places, '', { ...told, portalUser: 'nora', staffMember: 'nora' })),
  ];
}

function replies(places: Places, base: NamedCase): Change[] {
  const side = base.name.includes('staff') ? 'staff' : 'portal';
  return [
    ...CONVERSATIONS.map((other) => instead(`in ${other.name}`, base, reply(places, '', other, side))),
    ...CONVERSATIONS.filter(({ staffMember }) => staffMember !== 'nora').map((other) =>
      instead(`by the two of ${other.name}`, null, reply(places, '', other, side)),
    ),
    instead('from the other side', base, {
      ...reply(places, '', conversation('ana-nora-open'), side === 'staff' ? 'portal' : 'staff'),
    }),
  ];
}

/** The other request, by the same person, or as its own sender. */
const instead = (name: string, by: Case | null, other: Case): Change => ({
  name,
  apply: (original) => ({
    ...original,
    asker: by === null ? other.asker : original.asker,
    request: other.request,
  }),
});
