import { update } from '@my-messages/domain/derived/document-write';
import { parseAccount } from '@my-messages/domain/documents/account';
import { memberPath, userPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { missingAsNull } from './accounts';
import { auth } from './admin-app';
import { writeAlone } from './documents';
import { readAt, unlessMalformed } from './records';

/** Ends all sessions of an account, at once. */
export async function endSessions(uid: string): Promise<void> {
  await auth().revokeRefreshTokens(uid);
  await noteSessions(uid);
}

/**
 * Has each membership of an account say since when its sessions count, as Auth does: a token that was given before would open
 * for up to an hour more what the membership opens. An account whose list of them is malformed keeps that hour, and nothing
 * else fails for it.
 */
export async function noteSessions(uid: string): Promise<void> {
  const [user, account] = await Promise.all([
    missingAsNull(auth().getUser(uid)),
    unlessMalformed(() => readAt(userPath(uid), parseAccount)),
  ]);
  if (user?.tokensValidAfterTime === undefined || account === null) return;
  const sessionsFrom = Timestamp.fromMillis(Date.parse(user.tokensValidAfterTime));
  await Promise.all(
    account.organizationIds.map((id) => writeAlone(update(memberPath(id, uid), { sessionsFrom }))),
  );
}
