import { seenBy } from '@my-messages/domain/derived/notification';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Member } from '@my-messages/domain/documents/member';
import { isActiveMember } from '@my-messages/domain/policy/active-member';
import { isAvailable } from '@my-messages/domain/policy/staff-availability';
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
  const unreachable = whyNotTell(member);
  if (unreachable !== null || member === null) return unreachable;
  const seen = conversation && seenBy(conversation, member.uid);
  if (seen === null) return 'no-conversation';
  return through <= seen ? 'already-seen' : null;
}

/** Whoever may read is told; staff, who may read for ever, as long as they are there to be written to. */
function whyNotTell(member: Member | null): NotSentReason | null {
  if (!isActiveMember(member)) return 'inactive';
  if (member.kind === 'staff' && !isAvailable(member)) return 'unavailable';
  return member.notifications.email === 'none' ? 'switched-off' : null;
}

/** The same for the digest: whether there is anything unread. */
export function whyNotDigest(member: Member | null, unread: boolean): NotSentReason | null {
  return whyNotTell(member) ?? (unread ? null : 'already-seen');
}

/** The same for the mail that somebody has sent to themselves, whatever they have chosen. */
export function whyNotTest(member: Member | null): NotSentReason | null {
  return isActiveMember(member) ? null : 'inactive';
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
