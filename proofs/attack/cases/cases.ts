import type { Case, Write } from '../model/request';
import { SERVER_TIME, type Fields } from '../model/value';
import { withWorld } from '../world/concern';
import { DOCUMENTS } from '../world/documents';
import { CHARTS, CONVERSATIONS, madeId, PEOPLE } from '../world/people';
import type { Chart, Conversation, Person } from '../world/people';
import { placeOf, READS } from './reads';
import { otherOf, SIDES } from '../model/sent';
import { conversationPath, draftFields, personOf, send, written } from './sends';
import type { Asked, Told } from './sends';

/** What the app would send, and what it is called; of a message also what it was made from. */
export interface Base {
  readonly name: string;
  readonly made: Case;
  readonly told: Told | null;
}

const base = (name: string, asked: Asked): Base => ({ name, made: withWorld(asked), told: null });
const write = (name: string, who: string, one: Write): Base => base(name, written(who, one));
const update = (name: string, who: string, path: string, fields: Fields): Base =>
  write(name, who, { kind: 'update', path, fields });
const message = (name: string, told: Told): Base => ({ ...base(name, send(told)), told });

const FRESH = { message: madeId('fresh'), body: 'Hello there', preview: 'Hello there' };

/** By either of everybody that is connected to the chart and everybody of the clinic's staff. */
function startsAbout(chart: Chart): Base[] {
  const staff = PEOPLE.filter(
    ({ organization, kind }) => organization === chart.organization && kind === 'staff',
  );
  const begun = { ...FRESH, conversation: madeId('begun'), number: 1, subject: 'A question', chart };
  return Object.keys(chart.connected).flatMap((portalUser) =>
    staff.flatMap(({ name: staffMember }) =>
      SIDES.map((side) => {
        const name = `start by ${portalUser} and ${staffMember} as ${side} about ${chart.id}`;
        return message(name, { ...begun, portalUser, staffMember, side });
      }),
    ),
  );
}

function inConversation(conversation: Conversation): Base[] {
  const { name } = conversation;
  const id = madeId(name);
  const path = conversationPath(conversation, id);
  return SIDES.flatMap((side) => {
    const number = conversation[side].sent + 1;
    const all = { [`${side}.seen`]: conversation[otherOf(side)].sent, [`${side}.unread`]: false };
    const keep = (what: string, fields: Fields) =>
      update(`${what} as ${side} in ${name}`, personOf(conversation, side), path, fields);
    return [
      message(`reply as ${side} in ${name}`, {
        ...FRESH,
        ...conversation,
        conversation: id,
        side,
        number,
        subject: null,
      }),
      keep('see all', all),
      keep('archive', { ...all, [`${side}.archived`]: true }),
      keep('archive without seeing', { [`${side}.archived`]: true }),
      keep('see one more', { [`${side}.seen`]: conversation[side].seen + 1 }),
      keep('unarchive', { [`${side}.archived`]: false }),
    ];
  });
}

/** Texts that are as long as those of a draft may be. */
const LONGEST: Fields = {
  subject: 'x'.repeat(1000),
  body: 'x'.repeat(50_000),
  addressee: {
    chartId: 'x'.repeat(200),
    chartLabel: 'x'.repeat(500),
    recipientId: 'x'.repeat(200),
    recipientName: 'x'.repeat(200),
  },
};

/** What somebody does with their membership and with texts of their own that are not sent. */
function ofPerson({ name, organization }: Person): Base[] {
  const path = `organizations/${organization}/members/${name}`;
  const fresh = `${path}/drafts/${madeId('new')}`;
  const kept = `${path}/drafts/${madeId('kept')}`;
  const choose = (what: string, fields: Fields) => update(`${what} of ${name}`, name, path, fields);
  const silent = { email: 'none', quiet: { from: 23, until: 0 }, timeZone: 'America/New_York' };
  const whole = { ...DOCUMENTS.get(path), country: 'CA' };
  const longest = { ...draftFields(1, SERVER_TIME), ...LONGEST };
  const further = { ...draftFields(4, SERVER_TIME), state: 'sending' };
  return [
    choose('country and mail', { country: 'GB', notifications: silent }),
    choose('country', { country: 'FR' }),
    choose('no country', { country: null }),
    choose('mail', { notifications: silent }),
    choose('one choice in it', { 'notifications.email': 'daily' }),
    choose('no quiet hours', { 'notifications.quiet': null }),
    write(`whole membership of ${name}`, name, { kind: 'set', path, fields: whole }),
    write(`first draft of ${name}`, name, { kind: 'set', path: fresh, fields: longest }),
    update(`further draft of ${name}`, name, kept, further),
    write(`dropped draft of ${name}`, name, { kind: 'delete', path: kept }),
  ];
}

/** Everything that somebody would do with the app, be it allowed or not. */
export const BASES: readonly Base[] = [
  ...READS.map(({ asker, request }) =>
    base(`${request.kind} ${placeOf(request)} as ${asker?.uid ?? 'nobody'}`, { asker, request }),
  ),
  ...CHARTS.flatMap(startsAbout),
  ...CONVERSATIONS.flatMap(inConversation),
  ...PEOPLE.flatMap(ofPerson),
];

/** Those of every kind of write that are changed in every way. */
const FIRST = new Set([
  'start by ana and nora as portal about open',
  'start by ana and nora as staff about open',
  'start by bea and bo as portal about bay',
  'reply as portal in ana-nora-open',
  'reply as staff in ana-nora-open',
  'reply as portal in gail-nora-open',
  'reply as staff in gail-nora-open',
  'reply as portal in ana-nora-second',
  ...SIDES.flatMap((side) => [`see all as ${side} in ana-nora-open`, `archive as ${side} in ana-nora-open`]),
  'unarchive as portal in ana-nora-second',
  ...['ana', 'nora'].map((name) => `country and mail of ${name}`),
  ...['ana', 'nora'].flatMap((name) => [`first draft of ${name}`, `further draft of ${name}`]),
  'dropped draft of ana',
]);

/** One of every kind, to be changed in every way. */
export const FIRST_BASES: readonly Base[] = BASES.filter(
  ({ name }, index) => index < READS.length || FIRST.has(name),
);
