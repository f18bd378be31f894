import { createHash, randomBytes } from 'node:crypto';
import type { LookAtPasswordLink } from '@my-messages/domain/callables';
import { create, update } from '@my-messages/domain/derived/document-write';
import { parsePasswordLink } from '@my-messages/domain/documents/password-link';
import { COLLECTIONS, passwordLinkPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { expiryOf, linkProblem, type LinkPurpose } from '../core/password-link';
import { planPasswordChanged } from '../core/password-mail';
import { accountAddress, setAccountPassword } from '../../platform/store/accounts';
import { firestore } from '../../platform/store/admin-app';
import { readIn, writeAlone, writeIn } from '../../platform/store/documents';
import { queueMail } from '../../platform/store/queue-mail';
import { readAt, readOrganization } from '../../platform/store/records';
import { noteSessions } from '../../platform/store/sessions';
import { inTransaction } from '../../platform/store/transaction';

const CODE_BYTES = 32;
const hashOf = (code: string) => createHash('sha256').update(code).digest('hex');
const pathOf = (code: string) => passwordLinkPath(hashOf(code));

/** The code of a new link for an account. It is a key to the account: for the mail alone, only its hash is stored. */
export async function newPasswordLink(
  uid: string,
  purpose: LinkPurpose,
  invitedTo: string | null,
  now: number,
): Promise<string> {
  const code = randomBytes(CODE_BYTES).toString('base64url');
  const expiresAt = Timestamp.fromMillis(expiryOf(purpose, now));
  await writeAlone(create(pathOf(code), { uid, expiresAt, invitedTo, usedAt: null }));
  return code;
}

/** A link that works, or why it does not, without using it. */
async function openLink(code: string, now: number) {
  const link = await readAt(pathOf(code), parsePasswordLink);
  const problem = linkProblem(link, now);
  return link === null || problem !== null ? ({ problem: problem ?? 'link-invalid' } as const) : link;
}

/** Whose password a link would set, without using it; null where it does not work. */
export async function ownerOf(code: string, now: number): Promise<string | null> {
  const link = await openLink(code, now);
  return 'problem' in link ? null : link.uid;
}

/** What a link would open, without using it. */
export async function lookAtLink(code: string, now: number): Promise<LookAtPasswordLink['response']> {
  const link = await openLink(code, now);
  if ('problem' in link) return { outcome: link.problem };
  const account = await accountAddress(link.uid);
  if (account === null || account.disabled) return { outcome: 'link-invalid' };
  const clinic = link.invitedTo === null ? null : ((await readOrganization(link.invitedTo))?.name ?? null);
  const invitation =
    link.invitedTo === null || clinic === null ? null : { organizationId: link.invitedTo, clinic };
  return { outcome: 'open', email: account.email, invitation };
}

/**
 * Sets a password with the code of a link, which works once; the account's other links and all its sessions end with it.
 * The link is taken first and given back when the password could not be set: of two who use it at once one is refused.
 */
export async function setPasswordByLink(
  code: string,
  password: string,
  now: number,
): Promise<'done' | 'link-expired' | 'link-invalid'> {
  const taken = await takeLink(code, now);
  if ('problem' in taken) return taken.problem;
  let set: Awaited<ReturnType<typeof setAccountPassword>>;
  try {
    set = await setAccountPassword(taken.uid, password);
  } catch (error) {
    await writeAlone(update(pathOf(code), { usedAt: null }));
    throw error;
  }
  if (set === null) return 'link-invalid';
  await Promise.all([endLinks(taken.uid), noteSessions(taken.uid)]);
  if (set === 'another') await queueMail(planPasswordChanged(taken.uid, now));
  return 'done';
}

async function takeLink(code: string, now: number) {
  return await inTransaction(async (transaction) => {
    const link = await readIn(transaction, pathOf(code), parsePasswordLink);
    const problem = linkProblem(link, now);
    if (link === null || problem !== null) return { problem: problem ?? 'link-invalid' } as const;
    writeIn(transaction, [update(pathOf(code), { usedAt: Timestamp.fromMillis(now) })]);
    return { uid: link.uid };
  });
}

/** Ends all links of an account. */
export async function endLinks(uid: string): Promise<void> {
  const links = await firestore().collection(COLLECTIONS.passwordLinks).where('uid', '==', uid).get();
  const batch = firestore().batch();
  for (const { ref } of links.docs) batch.delete(ref);
  await batch.commit();
}
