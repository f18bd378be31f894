import { aboutOf, conversationPath, draftFields, messageFields } from '../cases/sends';
import { lastMessage, SIDES } from '../model/sent';
import type { Fields } from '../model/value';
import * as people from './people';

/** Documents by their paths. */
export type Documents = ReadonlyMap<string, Fields>;

const { displayNameOf, LONG_AGO: at, madeId } = people;

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
  ];
}

function ofPerson({ name, organization, kind, member }: people.Person): Made {
  const path = `organizations/${organization}`;
  const roles = { availableForPortalMessages: false, superAdmin: false, managePortalSettings: false };
  const membership: Fields = {
    ...{ kind, displayName: displayNameOf(name), sortName: name, email: `${name}@example.com` },
    ...{ active: true, acceptedAt: at, country: null, mailRefusedAt: null },
    notifications: { email: 'each', quiet: null, timeZone: null },
    ...(kind === 'portal' ? { canMessage: true } : roles),
    ...member,
  };
  const card = {
    ...{ displayName: displayNameOf(name), title: people.titleOf(name) },
    availableForPortalMessages: member?.['availableForPortalMessages'] ?? false,
  };
  return [
    [`users/${name}`, { organizationIds: [organization] }],
    [`${path}/members/${name}`, member === null ? null : membership],
    [`${path}/staff/${name}`, kind === 'staff' ? card : null],
    [`${path}/members/${name}/drafts/${madeId('kept')}`, draftFields(3, at)],
    [`${path}/inboxes/${name}`, { unreadMessages: 1, unreadConversations: 1, asOf: at }],
  ];
}

function ofChart(chart: people.Chart): Made {
  const path = `organizations/${chart.organization}`;
  const { id: chartId, careTeam: careTeamIds, special } = chart;
  const names = { patientName: people.patientOf(chart), sortName: chartId, label: people.labelOf(chart) };
  const fields = { ...names, locationId: 'main', status: 'open', careTeamIds, ...special };
  const connections = Object.entries(chart.connected).map(([uid, relationship]): Made[number] => [
    `${path}/connections/${chartId}_${uid}`,
    {
      chartId,
      uid,
      displayName: displayNameOf(uid),
      relationship,
      refusals: [],
      mailRefused: false,
    },
  ]);
  return [[`${path}/charts/${chartId}`, fields], ...connections];
}

function ofConversation(conversation: people.Conversation): Made {
  const { name, chart, portalUser, staffMember, portal, staff } = conversation;
  const conversationId = madeId(name);
  const path = conversationPath(conversation, conversationId);
  const messages = SIDES.map((side) => {
    const number = conversation[side].sent;
    const body = `Words ${String(number)} of ${side}`;
    return { ...conversation, side, number, body, id: people.messageId(name, side), preview: body };
  });
  const latest = {
    id: people.messageId(name, 'staff'),
    side: 'staff',
    preview: `Words ${String(staff.sent)} of staff`,
  } as const;
  return [
    [
      path,
      {
        ...aboutOf(conversation, `About ${name}`),
        createdAt: at,
        lastMessage: lastMessage(latest, at),
        portal: { ...portal, unread: portal.seen < staff.sent },
        staff: { ...staff, unread: staff.seen < portal.sent },
      },
    ],
    ...messages.map((one): Made[number] => [`${path}/messages/${one.id}`, messageFields(one, at)]),
    [
      `organizations/${chart.organization}/searchEntries/${latest.id}`,
      {
        ...{ portalUserId: portalUser, staffId: staffMember, conversationId, kind: 'message' },
        ...{ body: latest.preview, tokens: ['wor', 'words'], at },
      },
    ],
  ];
}

const ALL: Made = [
  ...organization('clinic', true, 'care-team-only'),
  ...organization('harbor', true, 'selected-users'),
  ...organization('quiet', false, 'care-team-only'),
  ...people.PEOPLE.flatMap(ofPerson),
  ...people.CHARTS.flatMap(ofChart),
  ...people.CONVERSATIONS.flatMap(ofConversation),
  ['users/noone', { organizationIds: [] }],
  ['mail/mail', { kind: 'new-message', recipientId: 'ana' }],
  ['passwordLinks/link', { uid: 'ana', usedAt: null }],
];

/** Everything that is there before a request: three organizations, apart from one another, and their people. */
export const DOCUMENTS: Documents = new Map(
  ALL.flatMap(([path, fields]) => (fields === null ? [] : [[path, fields] as const])),
);
