import type { To } from 'react-router-dom';

/** The parts of the inbox: conversations, and what the viewer has begun to write. */
export type InboxSection = 'active' | 'archived' | 'drafts';

/** The part of the inbox that an address is in. */
export function sectionOf(params: URLSearchParams): InboxSection {
  const asked = params.get('section');
  return asked === 'archived' || asked === 'drafts' ? asked : 'active';
}

export function inboxAddress(section: InboxSection): To {
  return { pathname: '/messages', search: searchOf(section, null) };
}

/** Where a conversation is read, in its part of the inbox; at one of its messages where one is named. */
export function conversationAddress(
  conversationId: string,
  section: InboxSection,
  messageId: string | null = null,
): To {
  return { pathname: `/messages/${conversationId}`, search: searchOf(section, messageId) };
}

/** Where the new message with this draft is written. */
export function composeAddress(draftKey: string): string {
  return `/messages/new?draft=${draftKey}`;
}

/** Where a draft is written: a reply in its conversation. */
export function draftAddress(draftKey: string, reply: boolean): string {
  return reply ? `/messages/${draftKey}` : composeAddress(draftKey);
}

function searchOf(section: InboxSection, messageId: string | null): string {
  const params = new URLSearchParams();
  if (section !== 'active') params.set('section', section);
  if (messageId !== null) params.set('message', messageId);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
