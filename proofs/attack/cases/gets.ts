import type { NamedCase } from '../model/request';
import { messageIdOf } from '../world/conversations';
import type { Places } from '../world/places';
import { as, plain } from './as';

/** Documents that are read one by one: every kind, by every role that may. */
export function gets(places: Places): NamedCase[] {
  const { uid, at, id } = places;
  const get = (name: string, who: string, path: string) =>
    plain(`get ${name}`, as(places, who), { kind: 'get', path });
  const conversation = at('clinic', `conversations/${id('ana-nora-open')}`);
  const message = `${conversation}/messages/${messageIdOf(places, 'ana-nora-open', 'staff')}`;
  return [
    get('own account', 'ana', `users/${uid('ana')}`),
    get('own account without a membership', 'noone', `users/${uid('noone')}`),
    get('organization as portal user', 'ana', `organizations/${places.organization('clinic')}`),
    get('organization before accepting', 'una', `organizations/${places.organization('clinic')}`),
    get('organization as staff', 'cole', `organizations/${places.organization('quiet')}`),
    get('own membership', 'ana', at('clinic', `members/${uid('ana')}`)),
    get('own inactive membership', 'ina', at('clinic', `members/${uid('ina')}`)),
    get('membership as Super Admin', 'sam', at('clinic', `members/${uid('ana')}`)),
    get('card as portal user', 'ana', at('clinic', `staff/${uid('nora')}`)),
    get('card as staff', 'mia', at('clinic', `staff/${uid('dora')}`)),
    get('chart as portal user', 'ana', at('clinic', 'charts/open')),
    get('chart as care team', 'nora', at('clinic', 'charts/open')),
    get('chart as care team without the role', 'rita', at('clinic', 'charts/open')),
    get('chart as selected staff', 'bo', at('harbor', 'charts/bay')),
    get('chart as Super Admin', 'sam', at('clinic', 'charts/other')),
    get('own connection', 'ana', at('clinic', `connections/open_${uid('ana')}`)),
    get('own connection that is not there', 'ana', at('clinic', `connections/other_${uid('ana')}`)),
    get('connection as care team', 'nora', at('clinic', `connections/open_${uid('gail')}`)),
    get('connection as selected staff', 'bo', at('harbor', `connections/bay_${uid('bea')}`)),
    get('connection as Super Admin', 'sam', at('clinic', `connections/other_${uid('ben')}`)),
    get('what was checked', 'sam', at('clinic', 'checks/derived')),
    get('own totals', 'ana', at('clinic', `inboxes/${uid('ana')}`)),
    get('own totals as staff', 'nora', at('clinic', `inboxes/${uid('nora')}`)),
    get('conversation as portal user', 'ana', conversation),
    get('conversation as staff', 'nora', conversation),
    get('conversation after losing the role', 'rita', at('clinic', `conversations/${id('ana-rita-open')}`)),
    get('message as portal user', 'ana', message),
    get('message as staff', 'nora', message),
    get('message that is not there', 'ana', `${conversation}/messages/${id('never')}`),
    get(
      'message that never arrived',
      'ana',
      at('clinic', `conversations/${id('never')}/messages/${id('sent')}`),
    ),
    plain('get conversation, some fields', as(places, 'ana'), {
      kind: 'get',
      path: conversation,
      mask: ['subject'],
    }),
    plain('get several', as(places, 'ana'), {
      kind: 'get-several',
      paths: [conversation, message],
      transaction: false,
    }),
    plain('get several in a transaction', as(places, 'nora'), {
      kind: 'get-several',
      paths: [at('clinic', 'charts/open'), conversation],
      transaction: true,
    }),
  ];
}
