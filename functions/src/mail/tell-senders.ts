import type { Mail } from '@my-messages/domain/documents/mail';
import { otherSide } from '@my-messages/domain/side';
import { readMember } from '../platform/store/records';
import { recordTold, unreadConversations } from './store/told';

/**
 * Has those whose messages a mail told of see that it did. `taken` is when the mail was taken to be sent, in epoch
 * milliseconds: what came later into a conversation, a digest said nothing of.
 */
export async function tellSenders(mail: Mail, taken: number): Promise<void> {
  if (mail.kind === 'new-message') {
    await recordTold(mail.organizationId, mail.conversationId, mail.recipientId, mail.through);
    return;
  }
  if (mail.kind !== 'digest') return;
  const { organizationId, recipientId } = mail;
  const member = await readMember(organizationId, recipientId);
  if (member === null) return;
  const unread = await unreadConversations(organizationId, recipientId, member.kind);
  const told = unread.filter(({ lastMessage }) => lastMessage.at <= taken);
  await Promise.all(
    told.map((each) => recordTold(organizationId, each.id, recipientId, each[otherSide(member.kind)].sent)),
  );
}
