import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import type { SearchEntryDoc } from '../documents/search-entry';
import type { DocPath, StoredTimes, Written } from '../documents/written';
import { searchEntryPath } from '../paths';
import { messageTokens, searchTokens } from '../search/tokens';
import { set, type Setting } from './document-write';

/** A search entry and where it goes; `at` still in epoch milliseconds. */
export interface PlannedSearchEntry {
  readonly path: DocPath<SearchEntryDoc>;
  readonly entry: Written<SearchEntryDoc, number>;
}

/** The entry as search reads it, whole, over what was there. */
export const searchable = ({ path, entry }: PlannedSearchEntry, times: StoredTimes): Setting =>
  set(path, { ...entry, at: times.fromMillis(entry.at) });

/**
 * The entries that a new message brings: its own, found by its body and the names beside it, and with the first of a side the conversation's, which finds it
 * by names and subject. Ids are natural, so that the same plan carried out twice changes nothing.
 */
export function planSearchEntries(
  organizationId: string,
  conversation: Conversation,
  message: Message,
): PlannedSearchEntry[] {
  const { subject, patientName, portalUserName, staffName, staffTitle, chartLabel } = conversation;
  const common = {
    conversationId: conversation.id,
    portalUserId: conversation.portalUserId,
    staffId: conversation.staffId,
    patientName,
    chartLabel,
    relationship: conversation.relationship,
    portalUserName,
    staffName,
    staffTitle,
    subject,
  };
  const ofMessage: PlannedSearchEntry = {
    path: searchEntryPath(organizationId, `${conversation.id}_${message.id}`),
    entry: {
      ...common,
      kind: 'message',
      messageId: message.id,
      side: message.side,
      body: message.body,
      tokens: messageTokens(message.body, patientName, portalUserName, staffName),
      at: message.sentAt,
    },
  };
  if (message.number > 1) return [ofMessage];
  const ofConversation: PlannedSearchEntry = {
    path: searchEntryPath(organizationId, conversation.id),
    entry: {
      ...common,
      kind: 'conversation',
      tokens: searchTokens(subject, patientName, portalUserName, staffName, staffTitle, chartLabel),
      at: conversation.createdAt,
    },
  };
  return [ofMessage, ofConversation];
}

/** What an entry is of, by its id; null for an id that no entry has. */
export function sourceOfSearchEntry(
  entryId: string,
): { readonly conversationId: string; readonly messageId: string | null } | null {
  const [, conversationId, messageId = null] = /^([^_]+)(?:_([^_]+))?$/.exec(entryId) ?? [];
  return conversationId === undefined ? null : { conversationId, messageId };
}
