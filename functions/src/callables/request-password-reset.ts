import type { RequestPasswordReset } from '@my-messages/domain/callables';
import { onCall } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { planPasswordReset } from '../core/new-mail';
import { accountIdOf } from '../store/accounts';
import { queueMail } from '../store/outbox';

const request = v.object({ email: v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254)) });

/**
 * Asks for a link to set a new password. Open to everybody; the answer and the work are the same for every address,
 * known or not, and an account gets one mail in five minutes at most.
 */
export const requestPasswordReset = onCall<unknown, Promise<RequestPasswordReset['response']>>(
  async ({ data }) => {
    const parsed = v.safeParse(request, data);
    if (parsed.success) {
      const uid = await accountIdOf(parsed.output.email);
      await queueMail(planPasswordReset(uid, Date.now()));
    }
    return { received: true };
  },
);
