import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import type { SearchEntryDoc } from '@my-messages/domain/documents/search-entry';
import { searchEntryPath } from '@my-messages/domain/paths';
import { searchTokens } from '@my-messages/domain/search/tokens';
import { preview } from '@my-messages/domain/text/preview';

/** A search entry and where it goes; `at` still in epoch milliseconds. */
export interface PlannedSearchEntry {
  readonly path: string;
  readonly entry: SearchEntryDoc & { readonly at: number };
}

/**
 * The entries that a new message brings: its own, and with the first of a side the conversation's, which finds it
 * by names and subject. Ids are natural, so that the same plan carried out twice changes nothing.
 */
export function planSearchEntries(
  organizationId: string,
  conversation: Conversation,
  message: Message,
): PlannedSearchEntry[] {
  const people = {
    conversationId: conversation.id,
    portalUserId: conversation.portalUserId,
    staffId: conversation.staffId,
  };
  const ofMessage: PlannedSearchEntry = {
    path: searchEntryPath(organizationId, `${conversation.id}_${message.id}`),
    entry: {
      ...people,
      messageId: message.id,
      tokens: searchTokens(message.body),
      at: message.sentAt,
      snippet: preview(message.body),
    },
  };
  if (message.number > 1) return [ofMessage];
  const { subject, patientName, portalUserName, staffName, staffTitle, chartLabel } = conversation;
  const ofConversation: PlannedSearchEntry = {
    path: searchEntryPath(organizationId, conversation.id),
    entry: {
      ...people,
      messageId: null,
      tokens: searchTokens(subject, patientName, portalUserName, staffName, staffTitle, chartLabel),
      at: conversation.createdAt,
      snippet: subject,
    },
  };
  return [ofMessage, ofConversation];
}
