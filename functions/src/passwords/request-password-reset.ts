import { LIMITS } from '@my-messages/domain/limits';
import * as v from 'valibot';
import { planPasswordReset } from './core/password-mail';
import { answering } from '../platform/callable';
import { accountIdOf } from '../platform/store/accounts';
import { queueMail } from '../platform/store/queue-mail';

// Whether there is an account is all that matters: a check of what an address looks like would drop existing ones.
const request = v.object({
  email: v.pipe(v.string(), v.trim(), v.includes('@'), v.maxLength(LIMITS.emailLength)),
});

/**
 * Asks for a link to set a new password. Open to everybody; the answer and the work are the same for every address,
 * known or not, and an account gets one mail in five minutes at most.
 */
export const requestPasswordReset = answering('requestPasswordReset', async ({ data }) => {
  const parsed = v.safeParse(request, data);
  if (parsed.success) {
    const uid = await accountIdOf(parsed.output.email);
    await queueMail(planPasswordReset(uid, Date.now()));
  }
  return { received: true };
});
