import type { NamedCase } from '../model/request';
import type { Fields } from '../model/value';
import type { Conversation } from '../world/conversations';
import { memberFields, PEOPLE, type OrganizationName } from '../world/people';
import type { Places } from '../world/places';
import { as, plain } from './as';

type Side = 'portal' | 'staff';

const update = (places: Places, name: string, who: string, path: string, fields: Fields): NamedCase =>
  plain(name, as(places, who), {
    kind: 'commit',
    writes: [{ kind: 'update', path, fields }],
    transaction: false,
  });

/** What somebody keeps on their own side of a conversation, in the ways that the app does it. */
export function keep(places: Places, conversation: Conversation, side: Side): NamedCase[] {
  const { organization, portalUser, staffMember, name } = conversation;
  const who = side === 'portal' ? portalUser : staffMember;
  const { sent } = conversation[side === 'portal' ? 'staff' : 'portal'];
  const { seen, archived } = conversation[side];
  const path = places.at(organization, `conversations/${places.id(name)}`);
  const of = (what: string, fields: Fields) => update(places, `${what} as ${side}`, who, path, fields);
  const all = { [`${side}.seen`]: sent, [`${side}.unread`]: false };
  return [
    of('see all', all),
    of('archive', { ...all, [`${side}.archived`]: true }),
    ...(seen + 1 < sent ? [of('see one more', { [`${side}.seen`]: seen + 1 })] : []),
    ...(archived === true ? [of('unarchive', { [`${side}.archived`]: false })] : []),
  ];
}

/** A membership's own choices. */
export function choose(places: Places, who: string, organization: OrganizationName): NamedCase[] {
  const path = places.at(organization, `members/${places.uid(who)}`);
  const of = (name: string, fields: Fields) => update(places, `${name} of ${who}`, who, path, fields);
  const person = PEOPLE.find(({ name }) => name === who);
  const whole = person === undefined ? {} : { ...memberFields(person), country: 'CA' };
  const silent = { email: 'none', quiet: { from: 21, until: 7 }, timeZone: 'America/New_York' };
  return [
    of('country and mail', { country: 'GB', notifications: silent }),
    of('country', { country: 'FR' }),
    of('no country', { country: null }),
    of('mail', { notifications: silent }),
    of('one choice in it', { 'notifications.email': 'daily' }),
    of('no quiet hours', { 'notifications.quiet': null }),
    plain(`whole membership of ${who}`, as(places, who), {
      kind: 'commit',
      writes: [{ kind: 'set', path, fields: whole }],
      transaction: false,
    }),
  ];
}
