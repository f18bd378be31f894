import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  staffPath,
} from '@my-messages/domain/paths';
import type { Draft } from '../drafts/draft';
import { DataError } from '../errors/data-error';
import type { Viewer } from '../viewer';
import { reply, startConversation, type SendOutcome } from './send-message';

/**
 * Sends a draft from what is stored alone, without the screen that it was written on: for one that was being sent when
 * the page was left. Under the same ids, so that it arrives once. Rejects with a DataError when nothing is known of its
 * fate.
 */
export async function sendDraft(viewer: Viewer, isReply: boolean, draft: Draft): Promise<SendOutcome> {
  const { organizationId, side, uid } = viewer;
  const read = async <Value>(path: string, parse: (id: string, data: unknown) => Value) => {
    const found = await viewer.store.getDocument(path).catch(refusedAsNull);
    return found === null ? null : parse(found.id, found.data);
  };
  if (isReply) {
    const conversation = await read(
      conversationPath(organizationId, draft.conversationId),
      parseConversation,
    );
    return conversation === null ? 'refused' : await reply(viewer, conversation, draft);
  }
  const { chartId, recipientId } = draft;
  if (chartId === null || recipientId === null) return 'refused';
  const [portalUserId, staffId] = side === 'portal' ? [uid, recipientId] : [recipientId, uid];
  const [chart, connection, staff] = await Promise.all([
    read(chartPath(organizationId, chartId), parseChart),
    read(connectionPath(organizationId, connectionId(chartId, portalUserId)), parseConnection),
    read(staffPath(organizationId, staffId), parseStaffCard),
  ]);
  if (chart === null || connection === null || staff === null) return 'refused';
  return await startConversation(viewer, { ...draft, chart, connection, staff });
}

function refusedAsNull(error: unknown): null {
  if (error instanceof DataError && error.kind === 'forbidden') return null;
  throw error;
}
