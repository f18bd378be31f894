import { HttpsError } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { answering } from '../platform/callable';
import { lookAtLink } from './store/password-links';
import { linkCode } from './link-code';

const request = v.object({ code: linkCode });

/** Says whether a link works before somebody types a password, and for whom a password manager keeps it. */
export const lookAtPasswordLink = answering('lookAtPasswordLink', async ({ data }) => {
  const parsed = v.safeParse(request, data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'A code is needed.');
  return await lookAtLink(parsed.output.code, Date.now());
});
