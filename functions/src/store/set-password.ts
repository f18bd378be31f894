import type { SetPassword } from '@my-messages/domain/callables';
import * as v from 'valibot';

const failure = v.object({ error: v.object({ message: v.string() }) });

/**
 * Sets a password with the code of a reset link, by Identity Toolkit: the Admin SDK cannot check a code. Throws on
 * any answer that is not about the link or the password.
 */
export async function setPasswordByCode(
  code: string,
  newPassword: string,
  webApiKey: string,
): Promise<SetPassword['response']['outcome']> {
  const response = await fetch(
    `${identityToolkit()}/v1/accounts:resetPassword?key=${encodeURIComponent(webApiKey)}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ oobCode: code, newPassword }),
    },
  );
  if (response.ok) return 'done';
  const { error } = v.parse(failure, await response.json());
  // The message may go on after the word, as in "WEAK_PASSWORD : …".
  switch (error.message.split(' ')[0]) {
    case 'EXPIRED_OOB_CODE':
      return 'link-expired';
    case 'INVALID_OOB_CODE':
    case 'USER_DISABLED':
    case 'EMAIL_NOT_FOUND':
      return 'link-invalid';
    case 'WEAK_PASSWORD':
    case 'PASSWORD_DOES_NOT_MEET_REQUIREMENTS':
      return 'too-short';
    default:
      throw new Error('Identity Toolkit refused for a reason of its own');
  }
}

function identityToolkit(): string {
  const emulator = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  return emulator === undefined
    ? 'https://identitytoolkit.googleapis.com'
    : `http://${emulator}/identitytoolkit.googleapis.com`;
}
