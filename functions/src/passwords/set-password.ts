import { passwordProblem } from '@my-messages/domain/password/password-policy';
import { HttpsError } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { isCommonPassword } from './core/common-password';
import { isOfOwnWords } from './core/own-words';
import { commonPasswords } from './common-passwords';
import { answering } from '../platform/callable';
import { textsAbout } from './store/own-words';
import { ownerOf, setPasswordByLink } from './store/password-links';
import { linkCode } from './link-code';

const request = v.object({ code: linkCode, password: v.string() });

/** Sets a new password with the code of a link. The password policy is held here, whatever the screen did. */
export const setPassword = answering('setPassword', async ({ data }) => {
  const parsed = v.safeParse(request, data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'A code and a password are needed.');
  const { code, password } = parsed.output;
  const problem = passwordProblem(password);
  if (problem !== null) return { outcome: problem };
  const common = await commonPasswords();
  if (isCommonPassword(password, common)) return { outcome: 'too-common' };
  const now = Date.now();
  const uid = await ownerOf(code, now);
  if (uid !== null && isOfOwnWords(password, await textsAbout(uid), common))
    return { outcome: 'too-personal' };
  return { outcome: await setPasswordByLink(code, password, now) };
});
