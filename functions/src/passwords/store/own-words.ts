import { parseAccount } from '@my-messages/domain/documents/account';
import { userPath } from '@my-messages/domain/paths';
import { accountAddress } from '../../platform/store/accounts';
import { readAt, readMember, readOrganization, unlessMalformed } from '../../platform/store/records';

/**
 * What stands about an account that a password must not be made of: its address, its owner's names, its clinics' names. A
 * document that is malformed costs its own words, and nobody their new password.
 */
export async function textsAbout(uid: string): Promise<readonly string[]> {
  const [address, account] = await Promise.all([
    accountAddress(uid),
    unlessMalformed(() => readAt(userPath(uid), parseAccount)),
  ]);
  const ofClinics = (account?.organizationIds ?? []).map(async (id) => {
    const [organization, member] = await Promise.all([
      unlessMalformed(() => readOrganization(id)),
      unlessMalformed(() => readMember(id, uid)),
    ]);
    return [organization?.name, member?.displayName];
  });
  return [address?.email, ...(await Promise.all(ofClinics)).flat()].filter((text) => text !== undefined);
}
