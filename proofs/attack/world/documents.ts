import { placeOf } from '../model/request';
import { lastMessage, senderOf, SIDES } from '../model/sent';
import { isSame, type Fields, type Value } from '../model/value';

/** Before anything that happens. */
const at = new Date(Date.UTC(2026, 0, 4));
const before = new Date(Date.UTC(2026, 0, 3));

/** The 20 characters that conversations, messages and drafts are called by. */
export const madeId = (name: string) =>
  name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .padEnd(20, 'x')
    .slice(0, 20);

/** The last message of a side of a conversation. */
export const messageId = (conversation: string, side: string) =>
  madeId(`${side === 'portal' ? 'P' : 'S'}${conversation}`);

/** Documents with their paths; null for one that is not there. */
type Made = [path: string, fields: Fields | null][];

function organization(id: string, enabled: boolean, recipientPolicy: string): Made {
  const path = `organizations/${id}`;
  const locations = { main: { name: 'Main', enabled: true }, far: { name: 'Far', enabled: false } };
  const messaging = { enabled, recipientPolicy, responseDays: null, locations };
  const place = { country: 'US', timeZone: 'America/Chicago' };
  return [
    [path, { name: `Example ${id}`, ...place, minimumAccountAge: 18, messaging }],
    [`${path}/auditEvents/event`, { actorId: 'server', action: 'message-sent', at }],
    [`${path}/problems/problem`, { kind: 'event', step: 'search', at }],
    [`${path}/checks/derived`, { until: at, at }],
    [`${path}/holds/open`, { since: at }],
    [`${path}/savedAnswers/${madeId('shared')}`, answerFields(at)],
  ];
}

/** A text that is not sent yet. */
export function draftFields(revision: number, savedAt: Value): Fields {
  const addressee = { chartId: 'open', chartLabel: 'Open', recipientId: 'nora', recipientName: 'Nora' };
  return {
    conversationId: madeId('draft of a conversation'),
    messageId: madeId('draft of a message'),
    addressee,
    begunFor: { ...addressee, recipientId: 'bo' },
    continues: null,
    subject: 'Half a subject',
    body: 'Half a thought',
    state: 'writing',
    revision,
    savedAt,
  };
}

/** A text that staff write again and again. */
const answerFields = (savedAt: Value): Fields => ({
  title: 'Results',
  body: 'Dear {them}, they are in.',
  savedAt,
});

const nameOf = (uid: string) => `${uid} example`;

/** People of one kind, by what is special about the membership of each; null where there is none any more. */
function people(organization: string, kind: string, members: Readonly<Record<string, Fields | null>>): Made {
  const path = `organizations/${organization}`;
  const none = { availableForPortalMessages: false, superAdmin: false, managePortalSettings: false };
  const roles = { ...none, needsSecondFactor: false };
  return Object.entries(members).flatMap(([uid, special]): Made => {
    const membership = {
      ...{ kind, displayName: nameOf(uid), sortName: uid, email: `${uid}@example.com` },
      ...{ active: true, acceptedAt: at, country: null, mailRefusedAt: null, sessionsFrom: null },
      notifications: { email: 'each', quiet: null, timeZone: null, digestHours: [17] },
      display: { dense: true, shortcuts: true },
      ...(kind === 'portal' ? { canMessage: true } : roles),
    };
    const availableForPortalMessages = special?.['availableForPortalMessages'] ?? false;
    const card = { displayName: nameOf(uid), title: `Nurse ${uid}`, availableForPortalMessages };
    return [
      [`users/${uid}`, { organizationIds: [organization] }],
      [`${path}/members/${uid}`, special && { ...membership, ...special }],
      [`${path}/staff/${uid}`, kind === 'staff' ? card : null],
      [`${path}/members/${uid}/drafts/${madeId('kept')}`, draftFields(3, at)],
      [`${path}/members/${uid}/savedAnswers/${madeId('kept')}`, answerFields(at)],
      [`${path}/inboxes/${uid}`, { unreadMessages: 1, unreadConversations: 1, asOf: at }],
    ];
  });
}

/** A chart with its care team, and who is connected to it, as what. */
function chart(
  organization: string,
  chartId: string,
  careTeamIds: readonly string[],
  connected: Readonly<Record<string, string>>,
  special: Fields = {},
): Made {
  const path = `organizations/${organization}`;
  const names = { patientName: `Patient ${chartId}`, sortName: chartId, label: `Care ${chartId}` };
  const made = { ...names, locationId: 'main', status: 'open', careTeamIds, ...special };
  const connection = (uid: string, relationship: string) => ({
    ...{ chartId, uid, displayName: nameOf(uid), relationship, refusals: [], mailRefused: false },
  });
  return [
    [`${path}/charts/${chartId}`, made],
    ...Object.entries(connected).map(([uid, relationship]): Made[number] => [
      `${path}/connections/${chartId}_${uid}`,
      connection(uid, relationship),
    ]),
  ];
}

/** What a conversation keeps for one side, but for what follows from the other's. */
type Kept = readonly [sent: number, seen: number, special?: { archived?: boolean; paceAt?: Date }];

/**
 * A conversation in an organization, between a portal user and staff about a chart, with each side's last message. The
 * portal user's is its last where that is owed an answer, or where staff have said that it is owed none.
 */
function between(who: string, portal: Kept, staff: Kept, answer?: 'owed' | 'settled'): Made {
  const [organization = '', portalUserId = '', staffId = '', chartId = ''] = who.split(' ');
  const name = `${portalUserId}-${staffId}-${chartId}`;
  const path = `organizations/${organization}`;
  const conversationId = madeId(name);
  const kept = ([sent, seen, special]: Kept, [others]: Kept) => ({
    ...{ sent, seen, seenAt: null, archived: false, paceAt: null, unread: seen < others, told: 0 },
    ...special,
  });
  const sides = { portal: kept(portal, staff), staff: kept(staff, portal) };
  const body = (side: 'portal' | 'staff') => `Words ${String(sides[side].sent)} of ${side}`;
  const lastSide = answer === undefined ? 'staff' : 'portal';
  const last = { id: messageId(name, lastSide), side: lastSide, preview: body(lastSide) } as const;
  const about = {
    ...{ chartId, patientName: `Patient ${chartId}`, chartLabel: `Care ${chartId}` },
    ...{ portalUserId, portalUserName: nameOf(portalUserId), relationship: 'self' },
    ...{ staffId, staffName: nameOf(staffId), staffTitle: `Nurse ${staffId}`, subject: `About ${name}` },
  };
  return [
    [
      `${path}/conversations/${conversationId}`,
      {
        ...about,
        createdAt: at,
        continues: null,
        lastMessage: lastMessage(last, at),
        waitingSince: answer === 'owed' ? before : null,
        urgency: answer === 'owed' ? { number: portal[0], open: true } : { number: 0, open: false },
        history: [],
        ...sides,
      },
    ],
    ...SIDES.map((side): Made[number] => [
      `${path}/conversations/${conversationId}/messages/${messageId(name, side)}`,
      { number: sides[side].sent, ...senderOf(about, side), side, body: body(side), sentAt: at },
    ]),
    [
      `${path}/searchEntries/${last.id}`,
      {
        ...{ portalUserId, staffId, conversationId, kind: 'message' },
        ...{ body: last.preview, tokens: ['wor', 'words'], at },
      },
    ],
  ];
}

const AVAILABLE = { availableForPortalMessages: true };
const TEAM = ['nora', 'rita', 'ines', 'ivo', 'rhoda', 'petra'];
const FAMILY = {
  ...{
    ana: 'self',
    gail: 'guardian',
    greg: 'guarantor',
    ina: 'self',
    una: 'self',
    mute: 'self',
    rex: 'self',
  },
};
const PACED = { paceAt: at };
const ARCHIVED = { archived: true };
/** When somebody ended their sessions: none that lasts longer is of use, and one of now is. */
const SOME_HOURS_AGO = new Date(Date.now() - 6 * 3_600_000);

const ALL: Made = [
  ...organization('clinic', true, 'care-team-only'),
  ...organization('harbor', true, 'selected-users'),
  ...organization('quiet', false, 'care-team-only'),
  ...people('clinic', 'portal', {
    ...{
      ana: {},
      gail: { sessionsFrom: SOME_HOURS_AGO },
      greg: {},
      ben: {},
      solo: {},
      ina: { active: false },
      una: { acceptedAt: null },
    },
    ...{ mute: { canMessage: false }, rex: null },
  }),
  ...people('clinic', 'staff', {
    ...{ nora: AVAILABLE, dora: AVAILABLE, omar: AVAILABLE, rita: {}, ines: { active: false } },
    ...{ ivo: { acceptedAt: null }, rhoda: null, sam: { superAdmin: true } },
    ...{ petra: { ...AVAILABLE, needsSecondFactor: true, sessionsFrom: SOME_HOURS_AGO } },
    ...{ stu: { superAdmin: true, active: false }, mia: { managePortalSettings: true } },
  }),
  ...people('harbor', 'portal', { bea: {} }),
  ...people('harbor', 'staff', { bo: AVAILABLE, bret: AVAILABLE, bart: {}, saul: { superAdmin: true } }),
  ...people('quiet', 'portal', { cara: {} }),
  ...people('quiet', 'staff', { cole: AVAILABLE }),
  ...chart('clinic', 'open', TEAM, FAMILY),
  ...chart('clinic', 'second', ['nora', 'dora'], { ana: 'guardian' }),
  ...chart('clinic', 'closed', TEAM, FAMILY, { status: 'closed' }),
  ...chart('clinic', 'far', TEAM, FAMILY, { locationId: 'far' }),
  ...chart('clinic', 'other', ['dora'], { ben: 'self' }),
  ...chart('harbor', 'bay', ['bret', 'bart'], { bea: 'self' }),
  ...chart('quiet', 'still', ['cole'], { cara: 'self' }),
  // Between many pairs, in many states: waiting and read, archived, about to reach a mark of the pace.
  ...between('clinic ana nora open', [4, 3, PACED], [6, 2], 'owed'),
  ...between('clinic ana nora second', [2, 3, ARCHIVED], [3, 2, ARCHIVED]),
  ...between('clinic ana dora second', [9, 1, PACED], [19, 0, PACED]),
  ...between('clinic gail nora open', [9, 19], [19, 9, PACED], 'settled'),
  ...between('clinic greg nora open', [10, 20, PACED], [20, 10, PACED]),
  ...['closed', 'far'].flatMap((id) => between(`clinic ana nora ${id}`, [1, 0], [1, 1])),
  ...between('clinic ana omar open', [1, 1], [1, 0]),
  ...between('clinic ana petra open', [2, 1], [1, 1]),
  ...[
    'ana rita',
    'ana ines',
    'ana rhoda',
    'solo nora',
    'ina nora',
    'una nora',
    'mute nora',
    'rex nora',
  ].flatMap((pair) => between(`clinic ${pair} open`, [1, 0], [2, 0])),
  ...between('clinic ben dora other', [3, 1], [2, 3], 'owed'),
  ...between('harbor bea bo bay', [3, 1], [2, 1], 'owed'),
  ...between('harbor bea bret bay', [2, 1], [1, 2], 'settled'),
  ...between('harbor bea bart bay', [2, 1], [2, 1]),
  ...between('quiet cara cole still', [2, 1], [2, 1]),
  // What is left of a conversation that is gone.
  [
    `organizations/clinic/conversations/${madeId('never')}/messages/${messageId('ana-nora-open', 'portal')}`,
    {
      number: 1,
      side: 'portal',
      senderId: 'ana',
      senderName: nameOf('ana'),
      body: 'Words 1 of portal',
      sentAt: at,
    },
  ],
  ['users/noone', { organizationIds: [] }],
  ['mail/mail', { kind: 'new-message', recipientId: 'ana' }],
  ['passwordLinks/link', { uid: 'ana', usedAt: null }],
];

/** Everything that is there before a request: three organizations, apart from one another, and their people. */
export const DOCUMENTS: ReadonlyMap<string, Fields> = new Map(
  ALL.flatMap(([path, fields]) => (fields === null ? [] : [[path, fields] as const])),
);

/** Those of one kind, with their ids, the last one first. */
export const documentsOf = (wanted: string) =>
  [...DOCUMENTS].flatMap(([path, fields]) => {
    const { kind, ids } = placeOf(path);
    const [id = '', above = ''] = ids;
    return kind === wanted ? [{ path, fields, id, above }] : [];
  });

/** Everybody with an account in an organization. */
export const PEOPLE: readonly string[] = documentsOf('users')
  .filter(({ fields }) => !isSame(fields['organizationIds'], []))
  .map(({ id }) => id);

const NEED_SECOND_FACTOR = new Set(
  documentsOf('organizations/members')
    .filter(({ fields }) => fields['needsSecondFactor'] === true)
    .map(({ id }) => id),
);

/** What the token of somebody claims besides, when they have signed in as they must. */
export const claimsOf = (uid: string): Fields =>
  NEED_SECOND_FACTOR.has(uid) ? { firebase: { sign_in_second_factor: 'totp' } } : {};
