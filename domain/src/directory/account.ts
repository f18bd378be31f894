import { set, type Setting } from '../derived/document-write';
import type { Account } from '../documents/account';
import { userPath } from '../paths';

/** Lists an organization with an account, of which there may be no document yet (null). */
export function accountWith(uid: string, account: Account | null, organizationId: string): Setting {
  const organizationIds = [...new Set([...(account?.organizationIds ?? []), organizationId])];
  return set(userPath(uid), { organizationIds });
}
