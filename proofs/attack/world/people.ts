import type { Side } from '../model/sent';
import type { Fields } from '../model/value';

/** Before anything that happens. */
export const LONG_AGO = new Date(Date.UTC(2026, 0, 4));

export interface Person {
  readonly name: string;
  readonly organization: string;
  readonly kind: 'portal' | 'staff';
  /** What is special about the membership; null where there is none any more. */
  readonly member: Fields | null;
}

const people = (
  organization: string,
  kind: Person['kind'],
  members: Readonly<Record<string, Fields | null>>,
): Person[] => Object.entries(members).map(([name, member]) => ({ name, organization, kind, member }));

const AVAILABLE = { availableForPortalMessages: true };

/** Everybody with an account, invented; besides `noone`, who has no membership. */
export const PEOPLE: readonly Person[] = [
  ...people('clinic', 'portal', {
    ...{ ana: {}, gail: {}, greg: {}, ben: {}, solo: {}, ina: { active: false }, una: { acceptedAt: null } },
    ...{ mute: { canMessage: false }, rex: null },
  }),
  ...people('clinic', 'staff', {
    ...{ nora: AVAILABLE, dora: AVAILABLE, omar: AVAILABLE, rita: {}, ines: { active: false } },
    ...{ ivo: { acceptedAt: null }, rhoda: null, sam: { superAdmin: true } },
    ...{ stu: { superAdmin: true, active: false }, mia: { managePortalSettings: true } },
  }),
  ...people('harbor', 'portal', { bea: {} }),
  ...people('harbor', 'staff', { bo: AVAILABLE, bret: AVAILABLE, bart: {}, saul: { superAdmin: true } }),
  ...people('quiet', 'portal', { cara: {} }),
  ...people('quiet', 'staff', { cole: AVAILABLE }),
];

export const displayNameOf = (name: string) => `${name} example`;
export const titleOf = (name: string) => `Nurse ${name}`;

const family = { ana: 'self', gail: 'guardian', greg: 'guarantor', ina: 'self', una: 'self' };
const all = { ...family, mute: 'self', rex: 'self' };
const team = ['nora', 'rita', 'ines', 'ivo', 'rhoda'];

export interface Chart {
  readonly id: string;
  readonly organization: string;
  readonly careTeam: readonly string[];
  /** Who is connected, and as what. */
  readonly connected: Readonly<Record<string, string>>;
  readonly special: Fields;
}

const chart = (
  organization: string,
  id: string,
  careTeam: readonly string[],
  connected: Chart['connected'],
  special: Fields = {},
): Chart => ({ id, organization, careTeam, connected, special });

const OPEN = chart('clinic', 'open', team, all);
const SECOND = chart('clinic', 'second', ['nora', 'dora'], { ana: 'guardian' });
const CLOSED = chart('clinic', 'closed', team, all, { status: 'closed' });
const FAR = chart('clinic', 'far', team, all, { locationId: 'far' });
const OTHER = chart('clinic', 'other', ['dora'], { ben: 'self' });
const BAY = chart('harbor', 'bay', ['bret', 'bart'], { bea: 'self' });
const STILL = chart('quiet', 'still', ['cole'], { cara: 'self' });
export const CHARTS: readonly Chart[] = [OPEN, SECOND, CLOSED, FAR, OTHER, BAY, STILL];

export const patientOf = ({ id }: Chart) => `Patient ${id}`;
export const labelOf = ({ id }: Chart) => `Care ${id}`;
export const relationshipOf = (name: string, { connected }: Chart) => connected[name] ?? 'self';

/** The 20 characters that conversations and messages are called by. */
export const madeId = (name: string) =>
  name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .padEnd(20, 'x')
    .slice(0, 20);

/** The last message of a side of a conversation. */
export const messageId = (conversation: string, side: Side) =>
  madeId(`${side === 'portal' ? 'P' : 'S'}${conversation}`);

/** Two people about a chart. */
export interface Pair {
  readonly chart: Chart;
  readonly portalUser: string;
  readonly staffMember: string;
}

/** What a conversation keeps for one side, but for what follows from the other's. */
interface Kept {
  readonly sent: number;
  readonly seen: number;
  readonly archived: boolean;
  readonly paceAt: Date | null;
}

export interface Conversation extends Pair {
  readonly name: string;
  readonly portal: Kept;
  readonly staff: Kept;
}

const QUIET: Kept = { sent: 0, seen: 0, archived: false, paceAt: null };

const between = (
  portalUser: string,
  staffMember: string,
  chart: Chart,
  portal: Partial<Kept>,
  staff: Partial<Kept>,
): Conversation => ({
  ...{ name: `${portalUser}-${staffMember}-${chart.id}`, chart, portalUser, staffMember },
  portal: { ...QUIET, ...portal },
  staff: { ...QUIET, ...staff },
});

const paceAt = LONG_AGO;
const archived = true;

/** Between many pairs, in many states: waiting and read, archived, about to reach a mark of the pace. */
export const CONVERSATIONS: readonly Conversation[] = [
  between('ana', 'nora', OPEN, { sent: 4, seen: 3, paceAt }, { sent: 6, seen: 2 }),
  between('ana', 'nora', SECOND, { sent: 2, seen: 3, archived }, { sent: 3, seen: 2, archived }),
  between('ana', 'dora', SECOND, { sent: 9, seen: 1, paceAt }, { sent: 19, seen: 0, paceAt }),
  between('gail', 'nora', OPEN, { sent: 9, seen: 19 }, { sent: 19, seen: 9, paceAt }),
  between('greg', 'nora', OPEN, { sent: 10, seen: 20, paceAt }, { sent: 20, seen: 10, paceAt }),
  between('ana', 'nora', CLOSED, { sent: 1, seen: 0 }, { sent: 1, seen: 1 }),
  between('ana', 'nora', FAR, { sent: 1, seen: 0 }, { sent: 1, seen: 1 }),
  between('ana', 'omar', OPEN, { sent: 1, seen: 1 }, { sent: 1, seen: 0 }),
  ...['rita', 'ines', 'rhoda'].map((name) =>
    between('ana', name, OPEN, { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  ),
  ...['solo', 'ina', 'una', 'mute', 'rex'].map((name) =>
    between(name, 'nora', OPEN, { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  ),
  between('ben', 'dora', OTHER, { sent: 3, seen: 1 }, { sent: 2, seen: 3 }),
  between('bea', 'bo', BAY, { sent: 3, seen: 1 }, { sent: 2, seen: 1 }),
  between('bea', 'bret', BAY, { sent: 2, seen: 1 }, { sent: 1, seen: 2 }),
  between('bea', 'bart', BAY, { sent: 2, seen: 1 }, { sent: 2, seen: 1 }),
  between('cara', 'cole', STILL, { sent: 2, seen: 1 }, { sent: 2, seen: 1 }),
];
