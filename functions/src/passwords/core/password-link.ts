import type { PasswordLink } from '@my-messages/domain/documents/password-link';

export type LinkPurpose = 'password-reset' | 'invitation';

const HOUR = 60 * 60 * 1000;
/** How long links work, in milliseconds. The mails say so. */
const LIFETIMES: Record<LinkPurpose, number> = { 'password-reset': HOUR, invitation: 7 * 24 * HOUR };

/** When a link that is made `now` stops working; epoch milliseconds. */
export const expiryOf = (purpose: LinkPurpose, now: number): number => now + LIFETIMES[purpose];

/** Why a link does not open anything, or null. A used one says no more than one that never was. */
export function linkProblem(
  link: Pick<PasswordLink, 'expiresAt' | 'usedAt'> | null,
  now: number,
): 'link-invalid' | 'link-expired' | null {
  if (link === null || link.usedAt !== null) return 'link-invalid';
  return link.expiresAt <= now ? 'link-expired' : null;
}
