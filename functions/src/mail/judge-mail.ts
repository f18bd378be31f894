import type { Mail } from '@my-messages/domain/documents/mail';
import type { Member } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';
import { mailPath } from '@my-messages/domain/paths';
import type { MailOutcome, NotSentReason } from './core/mail-outcome';
import { nextDigest, quietUntil, reminderAt, zoneOf } from './core/mail-timing';
import { whyNotDigest, whyNotInvite, whyNotNotify, whyNotReset, whyNotTest } from './core/mail-wanted';
import { planDigest } from './core/new-mail';
import { readConversation, readMember, readOrganization } from '../platform/store/records';
import { sumUnread } from '../unread/store/unread-totals';
import { queueMail } from '../platform/store/queue-mail';

/** A mail about messages, which its recipient may have chosen not to get, or not now. */
type Telling = Extract<Mail, { kind: 'new-message' | 'reminder' | 'digest' }>;

/** A mail for staff, which waits for no hour. */
type UrgentMail = Extract<Mail, { kind: 'urgent' }>;

/** What becomes of a mail. */
type Judgement =
  | { readonly kind: 'unsent'; readonly outcome: MailOutcome }
  /** It goes out; when to look whether what it tells of was read, in epoch milliseconds, or null for never. */
  | { readonly kind: 'wanted'; readonly followUpAt: number | null };

/** Whether a mail goes out, ends unsent, or waits, by how things are at the moment of sending. */
export async function judgeMail(mail: Mail, now: number): Promise<Judgement> {
  switch (mail.kind) {
    case 'password-reset':
      return wantedUnless(whyNotReset(mail.queuedAt, now));
    case 'password-changed':
      return wantedUnless(null);
    case 'invitation':
      return wantedUnless(whyNotInvite(await readMember(mail.organizationId, mail.recipientId)));
    case 'urgent':
      return wantedUnless(await whyNotTell(mail, await readMember(mail.organizationId, mail.recipientId)));
    case 'test':
      return wantedUnless(whyNotTest(await readMember(mail.organizationId, mail.recipientId)));
    default:
      return await judgeTelling(mail, now);
  }
}

async function judgeTelling(mail: Telling, now: number): Promise<Judgement> {
  const { organizationId, recipientId } = mail;
  const member = await readMember(organizationId, recipientId);
  const reason = await whyNotTell(mail, member);
  if (reason !== null || member === null) return wantedUnless(reason);

  const { notifications } = member;
  const organization = await readOrganization(organizationId);
  const zone = zoneOf(notifications, organization?.timeZone ?? '');
  const digestDue = nextDigest(notifications, zone, mail.kind === 'digest' ? mail.queuedAt : now);
  if (mail.kind === 'digest' ? now < digestDue : notifications.email === 'daily') {
    const digest = planDigest(organizationId, recipientId, digestDue);
    if (digest.path === mailPath(mail.id)) return unsent({ kind: 'postponed', until: digestDue });
    // Also of a digest whose hour is not theirs any more: at one hour goes one.
    await queueMail(digest);
    return unsent({
      kind: 'in-digest',
      followUpAt: mail.kind === 'new-message' ? recallAt(organization, digestDue, now) : null,
    });
  }
  // Who has chosen hours for the digest has no others.
  const until = notifications.email === 'each' ? quietUntil(notifications, zone, now) : null;
  if (until !== null) return unsent({ kind: 'postponed', until });
  return { kind: 'wanted', followUpAt: mail.kind === 'new-message' ? reminderAt(organization, now) : null };
}

/** When to look whether what a digest tells of was read: after that has gone, so that the next one recalls it. */
function recallAt(organization: Organization | null, digestDue: number, now: number): number | null {
  const reminder = reminderAt(organization, now);
  return reminder === null ? null : Math.max(reminder, digestDue);
}

async function whyNotTell(mail: Telling | UrgentMail, member: Member | null): Promise<NotSentReason | null> {
  const { organizationId, recipientId } = mail;
  if (mail.kind === 'digest') {
    const unread =
      member === null ? 0 : (await sumUnread(organizationId, recipientId, member.kind)).sums.conversations;
    return whyNotDigest(member, unread > 0);
  }
  const conversation = await readConversation(organizationId, mail.conversationId);
  if (mail.kind === 'urgent' && conversation?.urgency.open === false) return 'already-seen';
  return whyNotNotify(member, conversation, mail.kind === 'new-message' ? mail.through : mail.upTo);
}

const unsent = (outcome: MailOutcome): Judgement => ({ kind: 'unsent', outcome });

const wantedUnless = (reason: NotSentReason | null): Judgement =>
  reason === null ? { kind: 'wanted', followUpAt: null } : unsent({ kind: 'not-sent', reason });
