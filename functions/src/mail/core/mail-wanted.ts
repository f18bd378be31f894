import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Member, PortalMember } from '@my-messages/domain/documents/member';
import { portalRefusals } from '@my-messages/domain/policy/may-message';
import type { NotSentReason } from './mail-outcome';

/**
 * Looks again, at the moment of sending, whether the notification of a conversation's messages, up to the number
 * `through`, is still wanted; the reason why not, or null. Null documents are such as no longer exist.
 */
export function whyNotNotify(
  member: Member | null,
  conversation: Conversation | null,
  through: number,
): NotSentReason | null {
  const unreachable = whyNotReach(member);
  if (unreachable !== null) return unreachable;
  if (conversation === null) return 'no-conversation';
  if (through <= conversation.portal.seen) return 'already-seen';
  return null;
}

function whyNotReach(member: Member | null): NotSentReason | null {
  if (!isReachable(member)) return 'portal-inactive';
  return member.notifications.email === 'none' ? 'switched-off' : null;
}

const isReachable = (member: Member | null): member is PortalMember =>
  member?.kind === 'portal' && !portalRefusals(member).includes('portal-inactive');

/** The same for the digest: whether there is anything unread. */
export function whyNotDigest(member: Member | null, unread: boolean): NotSentReason | null {
  return whyNotReach(member) ?? (unread ? null : 'already-seen');
}

/** The same for the mail that somebody has sent to themselves, whatever they have chosen. */
export function whyNotTest(member: Member | null): NotSentReason | null {
  return isReachable(member) ? null : 'portal-inactive';
}

/** The same for an invitation: it is for members who are active and have yet to accept. */
export function whyNotInvite(member: Member | null): NotSentReason | null {
  return member === null || !member.active || member.acceptedAt !== null ? 'not-invited' : null;
}

/** Whoever asked for a new password does not wait for it longer than this; and a later mail would surprise. */
const RESET_MILLISECONDS = 60 * 60_000;

/** The same for a new password. `now` in epoch milliseconds. */
export function whyNotReset(queuedAt: number, now: number): NotSentReason | null {
  return now - queuedAt > RESET_MILLISECONDS ? 'too-late' : null;
}
