import type { Mail } from '@my-messages/domain/documents/mail';
import type { Member } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { MailOutcome, NotSentReason } from './core/mail-outcome';
import { nextDaily, quietUntil, reminderAt, zoneOf } from './core/mail-timing';
import { whyNotDigest, whyNotInvite, whyNotNotify, whyNotReset, whyNotTest } from './core/mail-wanted';
import { planDigest } from './core/new-mail';
import { readConversation, readMember, readOrganization } from '../platform/store/records';
import { sumUnread } from '../unread/store/unread-totals';
import { queueMail } from '../platform/store/queue-mail';

/** A mail about messages, which its recipient may have chosen not to get, or not now. */
type Telling = Extract<Mail, { kind: 'new-message' | 'reminder' | 'digest' }>;

/** How a mail ends unsent, or waits, by how things are at the moment of sending; null where it is to go out. */
export async function judgeMail(mail: Mail, now: number): Promise<MailOutcome | null> {
  switch (mail.kind) {
    case 'password-reset':
      return unless(whyNotReset(mail.queuedAt, now));
    case 'invitation':
      return unless(whyNotInvite(await readMember(mail.organizationId, mail.recipientId)));
    case 'test':
      return unless(whyNotTest(await readMember(mail.organizationId, mail.recipientId)));
    default:
      return await judgeTelling(mail, now);
  }
}

async function judgeTelling(mail: Telling, now: number): Promise<MailOutcome | null> {
  const { organizationId, recipientId } = mail;
  const member = await readMember(organizationId, recipientId);
  const reason = await whyNotTell(mail, member);
  if (reason !== null || member === null) return unless(reason);

  const { notifications } = member;
  const organization = await readOrganization(organizationId);
  const zone = zoneOf(notifications, organization?.timeZone ?? '');
  if (mail.kind !== 'digest' && notifications.email === 'daily') {
    const digestDue = nextDaily(zone, now);
    await queueMail(planDigest(organizationId, recipientId, digestDue));
    return {
      kind: 'in-digest',
      followUpAt: mail.kind === 'new-message' ? recallAt(organization, digestDue, now) : null,
    };
  }
  const due = mail.kind === 'digest' ? nextDaily(zone, mail.queuedAt) : now;
  if (now < due) return { kind: 'postponed', until: due };
  const until = quietUntil(notifications, zone, now);
  return until === null ? null : { kind: 'postponed', until };
}

/** When to look whether what a digest tells of was read: after that has gone, so that the next one recalls it. */
function recallAt(organization: Organization | null, digestDue: number, now: number): number | null {
  const reminder = reminderAt(organization, now);
  return reminder === null ? null : Math.max(reminder, digestDue);
}

async function whyNotTell(mail: Telling, member: Member | null): Promise<NotSentReason | null> {
  const { organizationId, recipientId } = mail;
  if (mail.kind === 'digest') {
    const { sums } = await sumUnread(organizationId, recipientId, 'portal');
    return whyNotDigest(member, sums.conversations > 0);
  }
  const through = mail.kind === 'reminder' ? mail.upTo : mail.through;
  return whyNotNotify(member, await readConversation(organizationId, mail.conversationId), through);
}

const unless = (reason: NotSentReason | null): MailOutcome | null =>
  reason === null ? null : { kind: 'not-sent', reason };
