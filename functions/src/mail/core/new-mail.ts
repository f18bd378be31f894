import { isToBeTold, readerOf, toldSince } from '@my-messages/domain/derived/notification';
import { once, type PlannedMail } from '@my-messages/domain/derived/planned-mail';
import type { Mail, NotificationDoc } from '@my-messages/domain/documents/mail';
import { mailPath } from '@my-messages/domain/paths';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { otherSide } from '@my-messages/domain/side';

type Notification = Extract<Mail, { kind: 'new-message' }>;

export interface PlannedNotification extends PlannedMail<NotificationDoc> {
  /** A mail that was queued before tells its reader of nothing any more, in epoch milliseconds. */
  readonly since: number;
}

/**
 * The notification of a message: one for all that comes while its reader has not opened the conversation, so that its id
 * says up to where they have seen; the staff's also who that is. Null for what was seen.
 */
export function planNotification(
  organizationId: string,
  conversation: Conversation,
  message: Pick<Message, 'side' | 'number'>,
): PlannedNotification | null {
  if (!isToBeTold(conversation, message)) return null;
  const reader = otherSide(message.side);
  const first = conversation[reader].seen + 1;
  const id = `${organizationId}_${conversation.id}_${String(first)}`;
  return {
    path: mailPath(reader === 'portal' ? id : `${id}_${inHand(conversation)}`),
    since: toldSince(conversation, message.side),
    mail: {
      kind: 'new-message',
      organizationId,
      conversationId: conversation.id,
      first,
      through: message.number,
      recipientId: readerOf(conversation, message.side),
    },
  };
}

/** That a message may tell of an emergency: once while its staff member has not opened the conversation. */
export function planUrgentMail(
  organizationId: string,
  conversation: Conversation,
  { number }: Pick<Message, 'number'>,
): PlannedMail {
  const { id, staff } = conversation;
  return {
    path: mailPath(`urgent_${organizationId}_${id}_${String(staff.seen + 1)}_${inHand(conversation)}`),
    mail: {
      kind: 'urgent',
      organizationId,
      conversationId: id,
      upTo: number,
      recipientId: readerOf(conversation, 'portal'),
    },
  };
}

/** Whose a conversation is of the staff, and since when, if it was handed to them: it goes from hand to hand, and comes back. */
function inHand(conversation: Conversation): string {
  const since = toldSince(conversation, 'portal');
  return since === 0 ? conversation.staffId : `${conversation.staffId}_${String(since)}`;
}

/** That what was told in a notification is still unread; once for each. */
export function planReminder({
  id,
  organizationId,
  conversationId,
  through,
  recipientId,
}: Notification): PlannedMail {
  return {
    path: mailPath(`reminder_${id}`),
    mail: { kind: 'reminder', organizationId, conversationId, upTo: through, recipientId },
  };
}

/** The one mail for all that is unread, by when it is due, in epoch milliseconds. */
export function planDigest(organizationId: string, recipientId: string, due: number): PlannedMail {
  return {
    path: mailPath(`digest_${organizationId}_${recipientId}_${String(due)}`),
    mail: { kind: 'digest', organizationId, recipientId },
  };
}

/** The mail that somebody has sent to themselves: one in five minutes, however often it is asked for. */
export function planTestMail(organizationId: string, recipientId: string, now: number): PlannedMail {
  return {
    path: mailPath(`test_${organizationId}_${recipientId}_${once(now)}`),
    mail: { kind: 'test', organizationId, recipientId },
  };
}
