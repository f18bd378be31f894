import {
  getMultiFactorResolver,
  multiFactor,
  TotpMultiFactorGenerator,
  type Auth,
  type MultiFactorError,
  type User,
} from 'firebase/auth';
import type { EnterCode, NewSecondFactor } from './session';

/** Under which name an authenticator app lists the account: not the clinic's, which nobody is to see over a shoulder. */
const ISSUER = 'My Messages';

/**
 * What takes the code where the password alone does not do; throws what Auth said where the second factor is none of an
 * authenticator app.
 */
export function codeFor(auth: Auth, asked: MultiFactorError): EnterCode {
  const resolver = getMultiFactorResolver(auth, asked);
  const factor = resolver.hints.find(({ factorId }) => factorId === TotpMultiFactorGenerator.FACTOR_ID);
  if (factor === undefined) throw asked;
  return async (code) => {
    await resolver.resolveSignIn(TotpMultiFactorGenerator.assertionForSignIn(factor.uid, code));
  };
}

/** Begins a second factor of a user, who has to have entered their password a moment ago. */
export async function beginFor(user: User): Promise<NewSecondFactor> {
  const factors = multiFactor(user);
  const secret = await TotpMultiFactorGenerator.generateSecret(await factors.getSession());
  return {
    key: secret.secretKey,
    address: secret.generateQrCodeUrl(user.email ?? '', ISSUER),
    enterCode: (code) => factors.enroll(TotpMultiFactorGenerator.assertionForEnrollment(secret, code)),
  };
}
