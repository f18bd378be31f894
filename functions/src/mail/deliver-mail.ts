import {
  ACCOUNT_ADDRESS,
  conversationAddress,
  MESSAGES_ADDRESS,
  RESET_PASSWORD_ADDRESS,
  SET_PASSWORD_ADDRESS,
} from '@my-messages/domain/addresses';
import type { Mail } from '@my-messages/domain/documents/mail';
import { failureOf } from './core/mail-failure';
import type { MailOutcome } from './core/mail-outcome';
import {
  digestText,
  invitationText,
  newMessageText,
  passwordChangedText,
  passwordResetText,
  reminderText,
  testText,
  urgentText,
  type MailText,
} from './core/mail-text';
import { logFailure } from '../platform/log';
import { sendMail } from './mail-transport';
import { messageIdOf } from './message-id';
import { appUrl } from '../platform/params';
import type { LinkPurpose } from '../passwords/core/password-link';
import { accountAddress, type AccountAddress } from '../platform/store/accounts';
import { newPasswordLink } from '../passwords/store/password-links';
import { judgeMail } from './judge-mail';

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
  const judgement = await judgeMail(mail, Date.now());
  if (judgement.kind === 'unsent') return judgement.outcome;
  const account = mail.recipientId === null ? null : await accountAddress(mail.recipientId);
  if (account === null) return { kind: 'not-sent', reason: 'no-account' };
  if (account.disabled) return { kind: 'not-sent', reason: 'account-disabled' };

  const text = await textOf(mail, account);
  const messageId = messageIdOf(mail.id, appUrl.value());
  const accepted = await sendMail({ to: account.email, messageId, ...text });
  return { kind: 'sent', messageId, accepted, followUpAt: judgement.followUpAt };
}

async function textOf(mail: Mail, account: AccountAddress): Promise<MailText> {
  switch (mail.kind) {
    case 'new-message':
      return newMessageText(appLink(conversationAddress(mail.conversationId)));
    case 'reminder':
      return reminderText(appLink(conversationAddress(mail.conversationId)));
    case 'urgent':
      return urgentText(appLink(conversationAddress(mail.conversationId)));
    case 'digest':
      return digestText(appLink(MESSAGES_ADDRESS));
    case 'test':
      return testText(appLink(ACCOUNT_ADDRESS));
    case 'password-reset':
      return passwordResetText(await linkFor(mail.kind, null, account));
    case 'password-changed':
      return passwordChangedText(appLink(RESET_PASSWORD_ADDRESS));
    case 'invitation':
      return invitationText(
        account.hasPassword
          ? appLink(MESSAGES_ADDRESS)
          : await linkFor(mail.kind, mail.organizationId, account),
      );
  }
}

const appLink = (address: string) => `${appUrl.value()}${address}`;

async function linkFor(
  purpose: LinkPurpose,
  invitedTo: string | null,
  { uid }: AccountAddress,
): Promise<string> {
  const code = await newPasswordLink(uid, purpose, invitedTo, Date.now());
  return appLink(`${SET_PASSWORD_ADDRESS}#code=${code}`);
}
