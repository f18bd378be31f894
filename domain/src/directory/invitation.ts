import { once, type PlannedMail } from '../derived/planned-mail';
import { mailPath } from '../paths';

/**
 * The invitation of a member: one in five minutes, however often it is asked for and by whom. `now` in epoch
 * milliseconds; with an `other` id it is another, whatever was asked for before.
 */
export function planInvitation(
  organizationId: string,
  recipientId: string,
  now: number,
  other?: string,
): PlannedMail {
  return {
    path: mailPath(`invitation_${organizationId}_${recipientId}_${once(now, other)}`),
    mail: { kind: 'invitation', organizationId, recipientId },
  };
}
