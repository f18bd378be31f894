import type { Chart } from '../documents/chart';
import type { Connection } from '../documents/connection';
import type { Conversation, ConversationDoc } from '../documents/conversation';
import type { MessageDoc } from '../documents/message';
import type { StaffCard } from '../documents/staff-card';
import type { Changes, Written } from '../documents/written';
import { LIMITS } from '../limits';
import { otherSide, type Side } from '../side';
import { cleanLine, cleanText } from '../text/clean-text';
import { preview } from '../text/preview';

/** Who is in a conversation, and what it is about. */
export interface About {
  readonly chart: Pick<Chart, 'id' | 'patientName' | 'label'>;
  readonly connection: Pick<Connection, 'uid' | 'displayName' | 'relationship'>;
  readonly staff: Pick<StaffCard, 'uid' | 'displayName' | 'title'>;
  readonly subject: string;
  /** The id of the conversation that this one goes on from; null for none. */
  readonly continues: string | null;
}

/** A message as its sender has written it, and under which id it is sent. */
export interface Sent {
  readonly messageId: string;
  readonly body: string;
}

/** What of a conversation says who its two people are. */
type Between = Pick<Conversation, 'portalUserId' | 'portalUserName' | 'staffId' | 'staffName'>;

/** What a further message goes on from. */
export interface GoesOn extends Between {
  /** In whatever form; whether there is a time says all. */
  readonly waitingSince: Written<ConversationDoc['waitingSince']> | number;
}

/** What a conversation says of its two people, and of what it is about. */
export const peopleOf = ({ chart, connection, staff }: Omit<About, 'subject' | 'continues'>) => ({
  chartId: chart.id,
  patientName: chart.patientName,
  chartLabel: chart.label,
  portalUserId: connection.uid,
  portalUserName: connection.displayName,
  relationship: connection.relationship,
  staffId: staff.uid,
  staffName: staff.displayName,
  staffTitle: staff.title,
});

/** A conversation and its first message; `at` stands for the time at which both are stored. */
export function beginConversation<Time>(
  { subject, continues, ...parties }: About,
  side: Side,
  sent: Sent,
  at: Time,
): { readonly conversation: Written<ConversationDoc, Time>; readonly message: Written<MessageDoc, Time> } {
  const people = peopleOf(parties);
  const own = { sent: 1, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: at };
  const other = { sent: 0, seen: 0, unread: true, seenAt: null, told: 0, archived: false, paceAt: null };
  return {
    conversation: {
      ...people,
      subject: cleanLine(subject),
      createdAt: at,
      continues,
      lastMessage: lastMessage(side, sent, at),
      waitingSince: side === 'portal' ? at : null,
      urgency: { number: 0, open: false },
      history: [],
      portal: side === 'portal' ? own : other,
      staff: side === 'staff' ? own : other,
    },
    message: messageDoc(people, side, 1, sent, at),
  };
}

/** A further message, the `number`th of its side, and what it changes in its conversation. */
export function continueConversation<Time>(
  before: GoesOn,
  side: Side,
  number: number,
  sent: Sent,
  at: Time,
): { readonly changes: Changes<ConversationDoc, Time>; readonly message: Written<MessageDoc, Time> } {
  return {
    changes: {
      lastMessage: lastMessage(side, sent, at),
      ...waiting(before, side, at),
      ...sideFields<Time>(side, { sent: number, archived: false }),
      ...(marksPace(number) ? sideFields<Time>(side, { paceAt: at }) : {}),
      ...sideFields<Time>(otherSide(side), { unread: true, archived: false }),
    },
    message: messageDoc(before, side, number, sent, at),
  };
}

/** What is so once no answer is owed any more. */
export const OWES_NOTHING = { waitingSince: null, 'urgency.open': false } as const;

/** An answer ends a wait; the first message without one begins it, and those that follow do not put it off. */
function waiting<Time>(
  { waitingSince }: GoesOn,
  side: Side,
  at: Time,
): Pick<Changes<ConversationDoc, Time>, 'waitingSince' | 'urgency.open'> {
  if (side === 'staff') return OWES_NOTHING;
  return waitingSince === null ? { waitingSince: at } : {};
}

/** Whether the message with this number marks the pace of its side. */
export const marksPace = (number: number) => number % LIMITS.paceMessages === 0;

/** That a side has seen the other's messages up to the number `seen`: all that its screen showed of what there was. */
export const sawUpTo = <Time>(shown: Pick<Conversation, Side>, side: Side, seen: number, at: Time) =>
  sideFields<Time>(side, {
    seen,
    unread: seen < shown[otherSide(side)].sent,
    ...(seen > shown[side].seen && { seenAt: at }),
  });

type SideFields<Time> = Partial<Written<ConversationDoc['portal'], Time>>;

type ChangedSides<Time> = Pick<Changes<ConversationDoc, Time>, `${Side}.${keyof ConversationDoc['portal']}`>;

/**
 * The fields of one side of a conversation, as the dotted paths of a change. The compiler takes no name that is put
 * together where it stands; here are all that are.
 */
export function sideFields<Time = never>(side: Side, fields: SideFields<Time>): ChangedSides<Time> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${side}.${field}`, value]));
}

function lastMessage<Time>(side: Side, { messageId, body }: Sent, at: Time) {
  return { id: messageId, at, side, preview: preview(cleanText(body)) };
}

function messageDoc<Time>(
  between: Between,
  side: Side,
  number: number,
  { body }: Sent,
  at: Time,
): Written<MessageDoc, Time> {
  return {
    number,
    side,
    senderId: side === 'portal' ? between.portalUserId : between.staffId,
    senderName: side === 'portal' ? between.portalUserName : between.staffName,
    body: cleanText(body),
    sentAt: at,
  };
}
