import type { HandOver } from '@my-messages/domain/callables';
import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import {
  auditEventPath,
  chartPath,
  conversationPath,
  memberPath,
  organizationPath,
  staffPath,
} from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { recordAuditEventIn } from '../../platform/store/audit-trail';
import { readIn, writeIn } from '../../platform/store/documents';
import { planHandOver } from '../core/plan-hand-over';
import { inTransaction } from '../../platform/store/transaction';

/** Hands a conversation over, with its line in the audit trail, in one transaction; or refuses it and changes nothing. */
export async function handOver(
  askerId: string,
  { organizationId, conversationId, toId }: HandOver['request'],
): Promise<HandOver['response']> {
  return await inTransaction(async (transaction): Promise<HandOver['response']> => {
    const [organization, asker, conversation, card] = await Promise.all([
      readIn(transaction, organizationPath(organizationId), parseOrganization),
      readIn(transaction, memberPath(organizationId, askerId), parseMember),
      readIn(transaction, conversationPath(organizationId, conversationId), parseConversation),
      readIn(transaction, staffPath(organizationId, toId), parseStaffCard),
    ]);
    const chart =
      conversation &&
      (await readIn(transaction, chartPath(organizationId, conversation.chartId), parseChart));
    const now = Date.now();
    const plan = planHandOver({ organization, asker, conversation, chart, card }, now, Timestamp);
    if (typeof plan === 'string') return { outcome: plan };
    writeIn(transaction, [plan]);
    const times = String((conversation?.history.length ?? 0) + 1);
    recordAuditEventIn(transaction, {
      path: auditEventPath(organizationId, `hand-over_${conversationId}_${times}`),
      event: {
        actorId: askerId,
        action: 'hand-over',
        target: auditTarget.conversation(conversationId),
        detail: { uid: toId, fromId: conversation?.staffId ?? null, chartId: chart?.id ?? null },
        at: now,
      },
    });
    return { outcome: 'done' };
  });
}
