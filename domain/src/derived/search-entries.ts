import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import type { SearchEntryDoc } from '../documents/search-entry';
import type { DocPath, StoredTimes, Written } from '../documents/written';
import { searchEntryPath } from '../paths';
import { tokensOfEntry } from '../search/entry-tokens';
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
  const ofMessage = {
    ...common,
    kind: 'message',
    messageId: message.id,
    side: message.side,
    body: message.body,
    at: message.sentAt,
  } as const;
  const ofConversation = { ...common, kind: 'conversation', at: conversation.createdAt } as const;
  const planned = (id: string, entry: typeof ofMessage | typeof ofConversation): PlannedSearchEntry => ({
    path: searchEntryPath(organizationId, id),
    entry: { ...entry, tokens: tokensOfEntry(entry) },
  });
  const own = planned(`${conversation.id}_${message.id}`, ofMessage);
  return message.number > 1 ? [own] : [own, planned(conversation.id, ofConversation)];
}

/** What an entry is of, by its id; null for an id that no entry has. */
export function sourceOfSearchEntry(
  entryId: string,
): { readonly conversationId: string; readonly messageId: string | null } | null {
  const [, conversationId, messageId = null] = /^([^_]+)(?:_([^_]+))?$/.exec(entryId) ?? [];
  return conversationId === undefined ? null : { conversationId, messageId };
}
