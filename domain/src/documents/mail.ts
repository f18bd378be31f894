import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, nonEmpty, parseDocument } from './document';

const delivery = v.object({
  /** The states of the "Trigger Email" extension, whose users can move here. */
  state: v.picklist(['PENDING', 'PROCESSING', 'SUCCESS', 'RETRY', 'ERROR']),
  attempts: count,
  startTime: v.nullable(instant),
  endTime: v.nullable(instant),
  leaseExpireTime: v.nullable(instant),
  /**
   * When the sweep takes it up, if it has not ended by then. Once it was sent, when to look whether it was followed; null
   * when there is nothing more to do.
   */
  dueTime: v.optional(v.nullable(instant), null),
  /**
   * A code and the server's answer, or, of a mail that was sent, the status with which it came back; never a name, an
   * address or a text.
   */
  error: v.nullable(v.string()),
  info: v.nullable(
    v.union([
      v.object({ messageId: nonEmpty, accepted: count }),
      /** Ended without a mail, and why. */
      v.object({ notSent: nonEmpty }),
    ]),
  ),
});

/** `mail/{id}`: the outbox. Ids only: addresses, links and texts are made at the moment of sending. */
export const schema = v.variant('kind', [
  v.object({
    kind: v.literal('new-message'),
    organizationId: nonEmpty,
    conversationId: nonEmpty,
    /** Of which messages of the other side it tells, by their numbers: from the first that was not seen when it was queued. */
    first: count,
    through: count,
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
  /** That a conversation is still unread, a good while after it was told. */
  v.object({
    kind: v.literal('reminder'),
    organizationId: nonEmpty,
    conversationId: nonEmpty,
    /** The last message that was told. */
    upTo: count,
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
  /** That a message to staff may tell of an emergency: at once, whatever hours they have chosen. */
  v.object({
    kind: v.literal('urgent'),
    organizationId: nonEmpty,
    conversationId: nonEmpty,
    /** The number of that message. */
    upTo: count,
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
  /** The one mail for all that is unread, at the hours that its recipient has chosen. */
  v.object({
    kind: v.literal('digest'),
    organizationId: nonEmpty,
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
  /** Asked for by its recipient, to see that mail arrives. */
  v.object({
    kind: v.literal('test'),
    organizationId: nonEmpty,
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
  v.object({
    kind: v.literal('password-reset'),
    /** Null when nobody has the address that was asked for: the outbox looks the same either way. */
    recipientId: v.nullable(nonEmpty),
    queuedAt: instant,
    delivery,
  }),
  /** That an account has another password than before. */
  v.object({
    kind: v.literal('password-changed'),
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
  v.object({
    kind: v.literal('invitation'),
    organizationId: nonEmpty,
    recipientId: nonEmpty,
    queuedAt: instant,
    delivery,
  }),
]);

export type NotificationDoc = Extract<MailDoc, { kind: 'new-message' }>;
export type MailDelivery = v.InferOutput<typeof delivery>;
export type MailDoc = v.InferInput<typeof schema>;
export type Mail = v.InferOutput<typeof schema> & { readonly id: string };

/** The delivery of a mail that nobody has tried to send yet. */
export const PENDING = {
  state: 'PENDING',
  attempts: 0,
  startTime: null,
  endTime: null,
  leaseExpireTime: null,
  dueTime: null,
  error: null,
  info: null,
} as const satisfies MailDelivery;

export function parseMail(id: string, data: unknown): Mail {
  return { id, ...parseDocument(schema, COLLECTIONS.mail, id, data) };
}
