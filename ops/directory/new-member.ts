import { UNCHOSEN, type MemberDoc } from '@my-messages/domain/documents/member';
import type { Written } from '@my-messages/domain/documents/written';
import { nameFields } from '@my-messages/domain/text/name-fields';
import { Timestamp } from 'firebase-admin/firestore';

/** What has to be said of a new member; the rest is as it is for everybody who is new. */
export interface NewMember {
  readonly kind: 'portal' | 'staff';
  readonly displayName: string;
  readonly email: string | null;
  readonly active?: boolean;
  /** Epoch milliseconds; null for somebody who has yet to be invited. */
  readonly acceptedAt: number | null;
  /** For staff: the role as given. */
  readonly availableForPortalMessages?: boolean;
  /** For staff. */
  readonly superAdmin?: boolean;
  /** For staff. */
  readonly managePortalSettings?: boolean;
}

/** The membership of somebody new: portal users may message, staff have no admin role unless it is given. */
export function newMember(member: NewMember, changedBy: string): Written<MemberDoc> {
  const { kind, displayName, email, active = true, acceptedAt } = member;
  const common = {
    displayName,
    ...nameFields(displayName),
    email,
    active,
    acceptedAt: acceptedAt === null ? null : Timestamp.fromMillis(acceptedAt),
    country: null,
    notifications: UNCHOSEN,
    mailRefusedAt: null,
    changedBy,
  };
  if (kind === 'portal') return { ...common, kind, canMessage: true };
  const { availableForPortalMessages = false, superAdmin = false, managePortalSettings = false } = member;
  return { ...common, kind, availableForPortalMessages, superAdmin, managePortalSettings };
}
