import type { MailDelivery, MailDoc } from '@my-messages/domain/documents/mail';
import { mailPath } from '@my-messages/domain/paths';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';

export const PENDING: MailDelivery = {
  state: 'PENDING',
  attempts: 0,
  startTime: null,
  endTime: null,
  leaseExpireTime: null,
  dueTime: null,
  error: null,
  info: null,
};

/** A mail for the outbox, under an id that the same cause always gives; `queuedAt` is added when it is written. */
export interface PlannedMail {
  readonly path: string;
  readonly mail: Unqueued<MailDoc>;
}

type Unqueued<Doc> = Doc extends unknown
  ? Omit<Doc, 'queuedAt' | 'delivery'> & { readonly delivery: MailDelivery }
  : never;

/** The notification of a message: only what staff write is told by mail; null for the rest. */
export function planNotification(
  organizationId: string,
  conversation: Conversation,
  message: Message,
): PlannedMail | null {
  if (message.side !== 'staff') return null;
  return {
    path: mailPath(`${organizationId}_${conversation.id}_${message.id}`),
    mail: {
      kind: 'new-message',
      organizationId,
      conversationId: conversation.id,
      messageId: message.id,
      recipientId: conversation.portalUserId,
      delivery: PENDING,
    },
  };
}

const WINDOW_MILLISECONDS = 5 * 60 * 1000;

/** The same for five minutes: part of the id of a mail that is to be sent once in that time. */
const timeWindow = (now: number) => String(Math.floor(now / WINDOW_MILLISECONDS));

/**
 * The mail of a request for a new password: one for each account in five minutes, however often it is asked for.
 * An address that nobody has (null) gives a mail to nobody, so that the work done tells nothing.
 */
export function planPasswordReset(recipientId: string | null, now: number): PlannedMail {
  return {
    path: mailPath(`password-reset_${recipientId ?? 'nobody'}_${timeWindow(now)}`),
    mail: { kind: 'password-reset', recipientId, delivery: PENDING },
  };
}

/** The invitation of a member: one in five minutes, however often it is asked for. `now` in epoch milliseconds. */
export function planInvitation(organizationId: string, recipientId: string, now: number): PlannedMail {
  return {
    path: mailPath(`invitation_${organizationId}_${recipientId}_${timeWindow(now)}`),
    mail: { kind: 'invitation', organizationId, recipientId, delivery: PENDING },
  };
}
