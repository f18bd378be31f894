import type { NamedCase, Query } from '../model/request';
import type { Places } from '../world/places';
import { as, plain, queryIn } from './as';

/** Documents that are listed: every kind, by every role that may, as the app does and a little besides. */
export function lists(places: Places): NamedCase[] {
  const { uid, id } = places;
  const list = (name: string, who: string, query: Query) =>
    plain(`list ${name}`, as(places, who), { kind: 'query', query });
  const clinic = (collection: string, rest: Partial<Query> = {}) =>
    queryIn(places, 'clinic', collection, rest);
  const inbox = (field: string, side: string, who: string) =>
    clinic('conversations', {
      where: [
        [field, '==', uid(who)],
        [`${side}.archived`, '==', false],
      ],
      orderBy: [['lastMessage.at', 'desc']],
    });
  const found = (field: string, who: string) =>
    clinic('searchEntries', {
      where: [
        [field, '==', uid(who)],
        ['tokens', 'array-contains', 'wor'],
      ],
      orderBy: [['at', 'desc']],
    });
  const messages = clinic('messages', { orderBy: [['sentAt', 'desc']] });
  const inOpen = { ...messages, parent: `${messages.parent}/conversations/${id('ana-nora-open')}` };
  const ofChart = (chart: string): Partial<Query> => ({ where: [['chartId', '==', chart]] });
  return [
    list('members', 'sam', clinic('members')),
    list('cards as portal user', 'ana', clinic('staff')),
    list('cards as staff', 'nora', clinic('staff', { where: [['availableForPortalMessages', '==', true]] })),
    list(
      'charts as care team',
      'nora',
      clinic('charts', { where: [['careTeamIds', 'array-contains', uid('nora')]] }),
    ),
    list('charts as selected staff', 'bo', queryIn(places, 'harbor', 'charts')),
    list('charts as Super Admin', 'sam', clinic('charts')),
    list('own connections', 'ana', clinic('connections', { where: [['uid', '==', uid('ana')]] })),
    list('connections as care team', 'nora', clinic('connections', ofChart('open'))),
    list('connections as selected staff', 'bo', queryIn(places, 'harbor', 'connections', ofChart('bay'))),
    list('connections as Super Admin', 'sam', clinic('connections')),
    list('inbox as portal user', 'ana', inbox('portalUserId', 'portal', 'ana')),
    list('inbox as staff', 'nora', inbox('staffId', 'staff', 'nora')),
    list('messages as portal user', 'ana', inOpen),
    list('messages as staff', 'nora', inOpen),
    list('search as portal user', 'ana', found('portalUserId', 'ana')),
    list('search as staff', 'nora', found('staffId', 'nora')),
    list('audit trail', 'sam', clinic('auditEvents', { orderBy: [['at', 'desc']] })),
    list('problems', 'sam', clinic('problems', { orderBy: [['at', 'desc']] })),
    plain('count of one’s unread', as(places, 'ana'), {
      kind: 'aggregate',
      sum: null,
      query: clinic('conversations', { where: [['portalUserId', '==', uid('ana')]], limit: 50 }),
    }),
    plain('sum over one’s inbox', as(places, 'nora'), {
      kind: 'aggregate',
      sum: 'staff.seen',
      query: clinic('conversations', { where: [['staffId', '==', uid('nora')]], limit: 50 }),
    }),
    plain('list of documents', as(places, 'sam'), {
      kind: 'list-documents',
      collection: `organizations/${places.organization('clinic')}/members`,
      pageSize: 50,
    }),
  ];
}
