import { once, type PlannedMail } from '@my-messages/domain/derived/planned-mail';
import { mailPath } from '@my-messages/domain/paths';

/** Tells the owner of an account that its password is another one. */
export function planPasswordChanged(recipientId: string, now: number): PlannedMail {
  return {
    path: mailPath(`password-changed_${recipientId}_${String(now)}`),
    mail: { kind: 'password-changed', recipientId },
  };
}

/**
 * The mail of a request for a new password: one for each account in five minutes, however often it is asked for.
 * An address that nobody has (null) gives a mail to nobody, so that the work done tells nothing. With an `other` id
 * it is another, whatever was asked for before.
 */
export function planPasswordReset(recipientId: string | null, now: number, other?: string): PlannedMail {
  return {
    path: mailPath(`password-reset_${recipientId ?? 'nobody'}_${once(now, other)}`),
    mail: { kind: 'password-reset', recipientId },
  };
}
