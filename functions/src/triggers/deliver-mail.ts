import { SET_PASSWORD_PATH } from '@my-messages/domain/callables';
import type { Mail } from '@my-messages/domain/documents/mail';
import { failureOf } from '../core/mail-failure';
import type { MailOutcome, NotSentReason } from '../core/mail-outcome';
import { invitationText, newMessageText, passwordResetText, type MailText } from '../core/mail-text';
import { whyNotInvite, whyNotNotify, whyNotReset } from '../core/mail-wanted';
import { logFailure } from '../platform/log';
import { sendMail } from '../platform/mail-transport';
import { messageIdOf } from '../platform/message-id';
import { appUrl } from '../platform/params';
import type { LinkPurpose } from '../core/password-link';
import { accountAddress, type AccountAddress } from '../store/accounts';
import { newPasswordLink } from '../store/password-links';
import { readConversation, readMember } from '../store/conversations';

/**
 * Sends a mail that has been taken, if it is still wanted; addresses and links are made here and kept nowhere. Every
 * failure, also one before the mail server is asked, is an outcome, so that the outbox records it.
 */
export async function deliverMail(mail: Mail): Promise<MailOutcome> {
  try {
    return await tryDelivery(mail);
  } catch (error) {
    logFailure('mail failed', { mailId: mail.id }, error);
    return failureOf(error);
  }
}

async function tryDelivery(mail: Mail): Promise<MailOutcome> {
  const reason = await whyNot(mail);
  if (reason !== null) return { kind: 'not-sent', reason };
  const account = mail.recipientId === null ? null : await accountAddress(mail.recipientId);
  if (account === null) return { kind: 'not-sent', reason: 'no-account' };
  if (account.disabled) return { kind: 'not-sent', reason: 'account-disabled' };

  const text = await textOf(mail, account);
  const messageId = messageIdOf(mail.id, appUrl.value());
  const accepted = await sendMail({ to: account.email, messageId, ...text });
  return { kind: 'sent', messageId, accepted };
}

async function whyNot(mail: Mail): Promise<NotSentReason | null> {
  if (mail.kind === 'password-reset') return whyNotReset(mail.queuedAt, Date.now());
  if (mail.kind === 'invitation') {
    return whyNotInvite(await readMember(mail.organizationId, mail.recipientId));
  }
  const { organizationId, conversationId, through, recipientId } = mail;
  const [member, conversation] = await Promise.all([
    readMember(organizationId, recipientId),
    readConversation(organizationId, conversationId),
  ]);
  return whyNotNotify(member, conversation, through);
}

async function textOf(mail: Mail, account: AccountAddress): Promise<MailText> {
  switch (mail.kind) {
    case 'new-message':
      return newMessageText(`${appUrl.value()}/messages/${mail.conversationId}`);
    case 'password-reset':
      return passwordResetText(await linkFor(mail.kind, account));
    case 'invitation':
      return invitationText(
        account.hasPassword ? `${appUrl.value()}/messages` : await linkFor(mail.kind, account),
      );
  }
}

async function linkFor(purpose: LinkPurpose, { uid }: AccountAddress): Promise<string> {
  const code = await newPasswordLink(uid, purpose, Date.now());
  return `${appUrl.value()}${SET_PASSWORD_PATH}?code=${code}`;
}
