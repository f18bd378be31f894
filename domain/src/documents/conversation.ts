import * as v from 'valibot';
import { LIMITS } from '../limits';
import { COLLECTIONS } from '../paths';
import { cleanText } from '../text/clean-text';
import { count, instant, nonEmpty, parseDocument, relationship, side } from './document';

const sideState = v.object({
  /** How many messages this side has sent. */
  sent: count,
  /**
   * The highest number of the other side's messages that was on this side's screen. With a handover the staff's falls by
   * one at most, so that the last message is unread for whom it was handed to.
   */
  seen: count,
  /** When `seen` last grew; null before it did, and after a handover that made it fall. */
  seenAt: v.nullable(instant),
  /** Always `seen < other.sent`, stored because a query cannot compare two fields. */
  unread: v.boolean(),
  /** The highest number of the other side's messages of which a mail told this side; only the server says so. */
  told: count,
  archived: v.boolean(),
  /** When this side's pace was last marked; null before its first mark. */
  paceAt: v.nullable(instant),
});

const staffPerson = v.object({ id: nonEmpty, name: nonEmpty, title: v.string() });

/** The conversation was handed from one staff member to another. */
const handover = v.object({
  kind: v.literal('handed-over'),
  at: instant,
  from: staffPerson,
  to: staffPerson,
  /** How far the one who gave it away had seen the portal user's messages, by their numbers. */
  seen: count,
});

/** Who runs the clinic ended the wait for an answer, because nobody was to give one there, and says what to do instead. */
const closing = v.object({ kind: v.literal('closed'), at: instant, note: nonEmpty });

/** `…/conversations/{id}`: one portal user and one staff member, about one chart. */
export const schema = v.object({
  chartId: nonEmpty,
  patientName: nonEmpty,
  chartLabel: nonEmpty,
  portalUserId: nonEmpty,
  portalUserName: nonEmpty,
  relationship,
  staffId: nonEmpty,
  staffName: nonEmpty,
  staffTitle: v.string(),
  subject: v.string(),
  createdAt: instant,
  /** The conversation of the same portal user about the same chart that this one goes on from, with other staff; null for none. */
  continues: v.nullable(nonEmpty),
  lastMessage: v.object({ id: nonEmpty, at: instant, side, preview: nonEmpty }),
  /** Since when the staff member owes an answer: the time of the first message without one; null while they owe none. */
  waitingSince: v.nullable(instant),
  /**
   * Which of the portal user's messages, by its number, was the last whose words may tell of an emergency (0 for none),
   * and whether staff are to see the conversation first for it. Only the server opens it; an answer closes it, that none is
   * owed, and staff who find that it is no emergency. While it is open, an answer is owed.
   */
  urgency: v.object({ number: count, open: v.boolean() }),
  /** What happened beside messages, oldest first: through whose hands it went, and waits that were ended. Only the server adds to it. */
  history: v.array(v.variant('kind', [handover, closing])),
  portal: sideState,
  staff: sideState,
});

/** What is said of a wait that is ended, checked and cleaned, as it will be stored. */
export const closingNote = v.pipe(
  v.string(),
  v.transform(cleanText),
  v.nonEmpty(),
  v.maxLength(LIMITS.closingNoteLength),
);

export type SideState = v.InferOutput<typeof sideState>;
export type Handover = v.InferOutput<typeof handover>;
export type Closing = v.InferOutput<typeof closing>;
export type ConversationDoc = v.InferInput<typeof schema>;
export type Conversation = v.InferOutput<typeof schema> & { readonly id: string };

export function parseConversation(id: string, data: unknown): Conversation {
  return { id, ...parseDocument(schema, COLLECTIONS.conversations, id, data) };
}
