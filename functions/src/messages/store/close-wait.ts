import type { CloseWait } from '@my-messages/domain/callables';
import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMember } from '@my-messages/domain/documents/member';
import { auditEventPath, conversationPath, memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { recordAuditEventIn } from '../../platform/store/audit-trail';
import { readIn, writeIn } from '../../platform/store/documents';
import { planCloseWait } from '../core/plan-close-wait';
import { inTransaction } from '../../platform/store/transaction';

/** Ends a wait, with its line in the audit trail, in one transaction; or refuses it and changes nothing. */
export async function closeWait(
  askerId: string,
  { organizationId, conversationId, note }: CloseWait['request'],
): Promise<CloseWait['response']> {
  return await inTransaction(async (transaction): Promise<CloseWait['response']> => {
    const [asker, conversation] = await Promise.all([
      readIn(transaction, memberPath(organizationId, askerId), parseMember),
      readIn(transaction, conversationPath(organizationId, conversationId), parseConversation),
    ]);
    const now = Date.now();
    const plan = planCloseWait({ organizationId, asker, conversation }, note, now, Timestamp);
    if (typeof plan === 'string') return { outcome: plan };
    writeIn(transaction, [plan]);
    const times = String((conversation?.history.length ?? 0) + 1);
    recordAuditEventIn(transaction, {
      path: auditEventPath(organizationId, `close-wait_${conversationId}_${times}`),
      event: {
        actorId: askerId,
        action: 'close-wait',
        target: auditTarget.conversation(conversationId),
        detail: { uid: conversation?.staffId ?? null, chartId: conversation?.chartId ?? null },
        at: now,
      },
    });
    return { outcome: 'done' };
  });
}
