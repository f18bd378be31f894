import type { Case, Request, Write } from '../model/request';
import { SERVER_TIME, type Fields, type Value } from '../model/value';
import { begun, moved, type Side } from '../model/sent';
import { displayNameOf, labelOf, madeId, patientOf, relationshipOf, titleOf } from '../world/people';
import type { Pair } from '../world/people';

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

export const personOf = ({ portalUser, staffMember }: Pair, side: Side): string =>
  side === 'portal' ? portalUser : staffMember;
export const conversationPath = ({ chart }: Pair, id: string): string =>
  `organizations/${chart.organization}/conversations/${id}`;

export const asked = (uid: string, request: Request): Asked => ({ asker: { uid, claims: {} }, request });
export const written = (uid: string, ...writes: Write[]): Asked =>
  asked(uid, { kind: 'commit', writes, transaction: false });

/** A message as one of the two people sends it, with what it does to its conversation. */
export function send(told: Told): Asked {
  const path = conversationPath(told, told.conversation);
  const last = { id: told.message, side: told.side, preview: told.preview };
  return written(
    personOf(told, told.side),
    told.subject === null
      ? { kind: 'update', path, fields: moved(told.number, last) }
      : { kind: 'set', path, fields: begun(aboutOf(told, told.subject), last) },
    { kind: 'set', path: `${path}/messages/${told.message}`, fields: messageFields(told, SERVER_TIME) },
  );
}

/** Between whom a conversation is, and about what. */
export function aboutOf({ chart, portalUser, staffMember }: Pair, subject: Value): Fields {
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
  };
}

/** What a message says of itself. */
export type Words = Pick<Told, keyof Pair | 'side' | 'number' | 'body'>;

export function messageFields(told: Words, sentAt: Value): Fields {
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
