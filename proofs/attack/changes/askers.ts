import type { Asker, Case, Change } from '../model/request';
import { PEOPLE } from '../world/people';
import type { Places } from '../world/places';

/** One in each situation. */
const TELLING = ['noone', 'gail', 'omar', 'sam', 'ina', 'una', 'rex', 'saul', 'mia', 'bo', 'dora'];

/** Somebody else asks for the same: everybody there is, nobody, and accounts that claim what they are not. */
export function askers(places: Places, { asker }: Case): Change[] {
  const own = asker?.uid ?? '';
  const others = [...new Set([...TELLING, ...PEOPLE.map(({ name }) => name)])]
    .map((name) => places.uid(name))
    .filter((uid) => uid !== own);
  const stranger = places.uid('noone');
  return [
    ask('without a token', null),
    ...others.map((uid) => ask(`as ${uid}`, { uid, claims: {} })),
    ...claimsOf(places, own).map(([what, claims]) =>
      ask(`as a stranger who claims ${what}`, { uid: stranger, claims }),
    ),
    ask('as the same with odd claims', {
      uid: own,
      claims: { admin: false, superAdmin: 'yes', active: false },
    }),
    ask('as the same in other letters', { uid: own.toUpperCase(), claims: {} }),
    ask('as the same with a blank', { uid: `${own} `, claims: {} }),
  ];
}

function claimsOf(places: Places, uid: string): [what: string, claims: Record<string, unknown>][] {
  const organization = places.organization('clinic');
  return [
    ['to be admin', { admin: true, superAdmin: true, role: 'admin' }],
    ['the address of another', { email: `${uid}@example.com`, email_verified: true }],
    ['a tenant', { firebase: { tenant: organization, sign_in_provider: 'custom', identities: {} } }],
    ['an organization', { organizationIds: [organization], orgId: organization, member: true }],
    ['the name of another', { name: uid, displayName: uid, active: true, acceptedAt: 1 }],
  ];
}

const ask = (name: string, asker: Asker): Change => ({
  name,
  apply: (original) => ({ ...original, asker }),
});
