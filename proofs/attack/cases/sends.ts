import type { Case, Request, Write } from '../model/request';
import { SERVER_TIME, type Fields, type Value } from '../model/value';
import { displayNameOf, labelOf, madeId, patientOf, relationshipOf, titleOf } from '../world/people';
import type { Pair, Side } from '../world/people';

/** A message between two people, sent by one of them. */
export interface Told extends Pair, Said {
  readonly side: Side;
}

/** The ids of a message, where it stands, and what it says. */
export interface Said {
  /** The ids of the conversation and of the message. */
  readonly conversation: string;
  readonly message: string;
  /** Which one of its side it is. */
  readonly number: number;
  /** Of a new conversation; null in one that is there. */
  readonly subject: Value;
  readonly body: string;
  readonly preview: string;
}

/** A request by somebody. */
export type Asked = Pick<Case, 'asker' | 'request'>;

export const otherOf = (side: Side): Side => (side === 'portal' ? 'staff' : 'portal');
export const personOf = ({ portalUser, staffMember }: Pair, side: Side): string =>
  side === 'portal' ? portalUser : staffMember;
export const conversationPath = ({ chart }: Pair, id: string): string =>
  `organizations/${chart.organization}/conversations/${id}`;

export const asked = (uid: string, request: Request): Asked => ({ asker: { uid, claims: {} }, request });
export const written = (uid: string, ...writes: Write[]): Asked =>
  asked(uid, { kind: 'commit', writes, transaction: false });

/** A message as one of the two people sends it, with what it does to its conversation. */
export function send(told: Told): Asked {
  const { side, number } = told;
  const path = conversationPath(told, told.conversation);
  const other = otherOf(side);
  const message = `${path}/messages/${told.message}`;
  const first = { sent: 1, seen: 0, unread: false, archived: false, paceAt: SERVER_TIME };
  const moved = {
    lastMessage: lastOf(told, SERVER_TIME),
    [`${side}.sent`]: number,
    [`${side}.archived`]: false,
    ...(number % 10 === 0 && { [`${side}.paceAt`]: SERVER_TIME }),
    [`${other}.unread`]: true,
    [`${other}.archived`]: false,
  };
  const begun = {
    ...conversationFields(told, SERVER_TIME),
    [side]: first,
    [other]: { ...first, sent: 0, unread: true, paceAt: null },
  };
  return written(
    personOf(told, side),
    told.subject === null ? { kind: 'update', path, fields: moved } : { kind: 'set', path, fields: begun },
    { kind: 'set', path: message, fields: messageFields(told, SERVER_TIME) },
  );
}

/** All of a conversation but its two sides. */
export function conversationFields(told: Told, at: Value): Fields {
  const { chart, portalUser, staffMember, subject } = told;
  return {
    chartId: chart.id,
    patientName: patientOf(chart),
    chartLabel: labelOf(chart),
    portalUserId: portalUser,
    portalUserName: displayNameOf(portalUser),
    relationship: relationshipOf(portalUser, chart),
    staffId: staffMember,
    staffName: displayNameOf(staffMember),
    staffTitle: titleOf(staffMember),
    subject,
    createdAt: at,
    lastMessage: lastOf(told, at),
  };
}

const lastOf = ({ message, side, preview }: Told, at: Value): Fields => ({ id: message, at, side, preview });

export function messageFields(told: Told, sentAt: Value): Fields {
  const { number, side, body } = told;
  const senderId = personOf(told, side);
  return { number, side, senderId, senderName: displayNameOf(senderId), body, sentAt };
}

/** A text that is not sent yet. */
export function draftFields(revision: number, savedAt: Value): Fields {
  const addressee = { chartId: 'open', chartLabel: 'Open', recipientId: 'nora', recipientName: 'Nora' };
  return {
    conversationId: madeId('draft of a conversation'),
    messageId: madeId('draft of a message'),
    addressee,
    begunFor: { ...addressee, recipientId: 'bo' },
    subject: 'Half a subject',
    body: 'Half a thought',
    state: 'writing',
    revision,
    savedAt,
  };
}
