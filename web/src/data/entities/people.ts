import { parseAccount } from '@my-messages/domain/documents/account';
import { parseUnreadTotals } from '@my-messages/domain/documents/unread-totals';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { unreadTotalsPath, memberPath, organizationPath, userPath } from '@my-messages/domain/paths';
import { documentSource } from '../live/sources';
import type { Visitor } from '../viewer';

/** Which organizations an account belongs to; null for an account that no organization knows. */
export const account = ({ store, uid }: Pick<Visitor, 'store' | 'uid'>) =>
  documentSource(store, userPath(uid), parseAccount);

/** A person's own membership, readable also while it is inactive. */
export const ownMember = ({ store, organizationId, uid }: Visitor) =>
  documentSource(store, memberPath(organizationId, uid), parseMember);

export const organization = ({ store, organizationId }: Pick<Visitor, 'store' | 'organizationId'>) =>
  documentSource(store, organizationPath(organizationId), parseOrganization);

/** A person's own unread totals; null until there has been a conversation. */
export const unreadTotals = ({ store, organizationId, uid }: Visitor) =>
  documentSource(store, unreadTotalsPath(organizationId, uid), parseUnreadTotals);
