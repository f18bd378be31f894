import { SERVER_TIME, type Fields } from '../model/value';
import type { NamedCase, Write } from '../model/request';
import { CHARTS, labelOf, patientOf } from '../world/charts';
import type { Conversation } from '../world/conversations';
import { displayNameOf, titleOf, type OrganizationName } from '../world/people';
import type { Places } from '../world/places';
import { as, plain } from './as';

type Side = 'portal' | 'staff';

export interface Start {
  readonly organization: OrganizationName;
  readonly chart: string;
  readonly portalUser: string;
  readonly staffMember: string;
  readonly side: Side;
}

const otherOf = (side: Side): Side => (side === 'portal' ? 'staff' : 'portal');

/** The first message of a new conversation. */
export function start(places: Places, name: string, told: Start, body = 'Hello there'): NamedCase {
  const { organization, chart, portalUser, staffMember, side } = told;
  const sender = side === 'portal' ? portalUser : staffMember;
  const relationship = CHARTS.find(({ id }) => id === chart)?.connected[portalUser] ?? 'self';
  const conversationId = places.id('begun');
  const conversation: Write = {
    kind: 'set',
    path: places.at(organization, `conversations/${conversationId}`),
    fields: {
      chartId: chart,
      patientName: patientOf(chart),
      chartLabel: labelOf(chart),
      portalUserId: places.uid(portalUser),
      portalUserName: displayNameOf(portalUser),
      relationship,
      staffId: places.uid(staffMember),
      staffName: displayNameOf(staffMember),
      staffTitle: titleOf(staffMember),
      subject: 'A question',
      createdAt: SERVER_TIME,
      lastMessage: last(places, side, body),
      [side]: { sent: 1, seen: 0, unread: false, archived: false, paceAt: SERVER_TIME },
      [otherOf(side)]: { sent: 0, seen: 0, unread: true, archived: false, paceAt: null },
    },
  };
  return sending(places, name, sender, [
    conversation,
    message(places, conversation.path, sender, side, 1, body),
  ]);
}

/** A further message of one side. */
export function reply(
  places: Places,
  name: string,
  conversation: Conversation,
  side: Side,
  body = 'Hello again',
): NamedCase {
  const { organization, portalUser, staffMember } = conversation;
  const sender = side === 'portal' ? portalUser : staffMember;
  const number = conversation[side].sent + 1;
  const moved: Write = {
    kind: 'update',
    path: places.at(organization, `conversations/${places.id(conversation.name)}`),
    fields: {
      lastMessage: last(places, side, body),
      [`${side}.sent`]: number,
      [`${side}.archived`]: false,
      ...(number % 10 === 0 && { [`${side}.paceAt`]: SERVER_TIME }),
      [`${otherOf(side)}.unread`]: true,
      [`${otherOf(side)}.archived`]: false,
    },
  };
  return sending(places, name, sender, [message(places, moved.path, sender, side, number, body), moved]);
}

const sending = (places: Places, name: string, sender: string, writes: readonly Write[]): NamedCase =>
  plain(name, as(places, sender), { kind: 'commit', writes, transaction: false });

const last = (places: Places, side: Side, body: string): Fields => ({
  id: places.id('fresh'),
  at: SERVER_TIME,
  side,
  preview: body.slice(0, 140),
});

const message = (
  places: Places,
  conversation: string,
  sender: string,
  side: Side,
  number: number,
  body: string,
): Write => ({
  kind: 'set',
  path: `${conversation}/messages/${places.id('fresh')}`,
  fields: {
    number,
    side,
    senderId: places.uid(sender),
    senderName: displayNameOf(sender),
    body,
    sentAt: SERVER_TIME,
  },
});
