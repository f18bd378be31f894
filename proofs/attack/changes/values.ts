import type { Said } from '../cases/cases';
import type { Asker } from '../model/request';
import { Ago, Double, isFields, SERVER_TIME, type Value } from '../model/value';
import { PEOPLE } from '../world/documents';

const DAY_MS = 86_400_000;
/** The client's time, yet never the very millisecond that the server takes. */
const CLIENT_TIME = new Ago(5);
const TIMES: readonly Value[] = [CLIENT_TIME, new Ago(DAY_MS), new Ago(-DAY_MS)];

/** Values that are near to one, each off by one thing: another type, one more, one less, another's, another time. */
export function near(value: Value): readonly Value[] {
  if (value === null) return [false, '', 0, SERVER_TIME, CLIENT_TIME];
  if (typeof value === 'boolean') return [!value, null, String(value), value ? 1 : 0];
  if (typeof value === 'number')
    return [value + 1, value - 1, value + 0.5, new Double(value), String(value), null, -1];
  if (typeof value === 'string')
    return [...otherPeople(value), `${value}x`, value.slice(1), '', null, [value], { text: value }];
  if (value === SERVER_TIME) return [...TIMES, null, 'now'];
  if (value instanceof Date) return [SERVER_TIME, ...TIMES, null, 'now'];
  if (isFields(value)) return [null, {}, [], 'x', { ...value, intruder: 1 }];
  return [null];
}

/** Instead of somebody's id that of others, of both kinds. */
const otherPeople = (value: string): string[] =>
  PEOPLE.includes(value) ? ['gail', 'dora', 'noone', 'sam'].filter((other) => other !== value) : [];

const YES_OR_NO = [true, false];
const RENAMED = ['Renamed', ''];
const MARKS_MS = [61_000, 60_400, 59_600, 59_000, 0, -DAY_MS];

/** What the server may have made of a field, by the name of the field. */
const GIVEN: Readonly<Record<string, readonly Value[]>> = {
  ...{ active: YES_OR_NO, acceptedAt: [null, new Ago(1000)], canMessage: YES_OR_NO, superAdmin: YES_OR_NO },
  ...{ availableForPortalMessages: YES_OR_NO, displayName: RENAMED, title: RENAMED },
  ...{ enabled: YES_OR_NO, recipientPolicy: ['care-team-only', 'selected-users'], locations: [{}] },
  ...{ needsSecondFactor: YES_OR_NO, status: ['open', 'closed'], locationId: ['main', 'far', 'nowhere'] },
  ...{ patientName: RENAMED, label: RENAMED },
  sessionsFrom: [null, new Ago(60_000), new Ago(-60_000), new Ago(DAY_MS)],
  ...{ relationship: ['self', 'guarantor'], portalUserId: ['another'], staffId: ['another'] },
  ...{ archived: YES_OR_NO, sent: [30], seen: [0], paceAt: [null, ...MARKS_MS.map((ms) => new Ago(ms))] },
};

/** What the server may have made of a field: it takes somebody from a care team, too, or adds them. */
export function given(name: string, value: Value, uid: string): readonly Value[] {
  if (name !== 'careTeamIds' || !Array.isArray(value)) return GIVEN[name] ?? [];
  const team: readonly Value[] = value;
  const without = team.filter((other) => other !== uid);
  return [without, [...without, uid], []];
}

const LONG = 'ab '.repeat(4000);
const cut = (body: string, ...previews: string[]): Said[] => previews.map((preview) => ({ body, preview }));

/** What else a message may be told with: texts and previews at both sides of every edge, other ids, another number. */
export const SAID: readonly Said[] = [
  ...['x', LONG.slice(0, 10_000), LONG.slice(0, 10_001), `${'\u{1F600}'.repeat(5000)}x`]
    .concat('', '   ', '\u200B\u2060\uFE0F', '\n\n', '\t', '\nHello', 'Grüße \u{1F44B}\u{1F3FD}')
    .flatMap((body) => cut(body, body.slice(0, 140))),
  ...cut(LONG.slice(0, 200), LONG.slice(0, 141), 'a', '', LONG.slice(1, 100)),
  ...cut('Hello there', 'there', 'ello', 'Hello there you', 'H.*'),
  // Ids that the app would not make, but for the last.
  ...['x'.repeat(19), 'x'.repeat(21), ...['-', 'é', '_', 'y'].map((last) => 'x'.repeat(19) + last)].flatMap(
    (id) => [{ id }, { conversation: id }],
  ),
  ...[{ more: 1 }, { more: -1 }],
];

const FORGED = { admin: true, superAdmin: true, role: 'admin', active: true, member: true, acceptedAt: 1 };

/** Nobody, others in each situation, those who signed in long ago, and accounts that claim what they are not. */
export const askers = (uid: string): readonly Asker[] => [
  null,
  { uid: 'noone', claims: { ...FORGED, name: uid, email: `${uid}@example.com`, email_verified: true } },
  { uid: 'noone', claims: { firebase: { tenant: 'clinic' }, organizationIds: ['clinic'], orgId: 'clinic' } },
  { uid, claims: { admin: false, superAdmin: 'yes', active: false } },
  { uid, claims: { sign_in_second_factor: 'totp', firebase: { second_factor_identifier: 'one' } } },
  ...['phone', null].map((kind) => ({ uid, claims: { firebase: { sign_in_second_factor: kind } } })),
  ...[5, 11 * 60 + 55, 12 * 60 + 5, 24 * 60].map((minutesAgo) => ({ uid, claims: {}, minutesAgo })),
  ...[
    'noone',
    'gail',
    'omar',
    'sam',
    'ina',
    'una',
    'rex',
    'saul',
    'mia',
    'bo',
    'dora',
    'nora',
    'ana',
    'petra',
  ]
    .concat(uid.toUpperCase(), `${uid} `)
    .map((other) => ({ uid: other, claims: {} })),
];
