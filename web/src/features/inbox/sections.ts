import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Side } from '@my-messages/domain/side';
import { activeWith, inbox, waiting } from '../../data/entities/conversations';
import type { PagedSource } from '../../data/live/sources';
import type { Viewer } from '../../data/viewer';
import type { InboxSection } from '../../ui/addresses';

/** A part of the inbox whose rows are conversations. */
export type ConversationSection = Exclude<InboxSection, 'drafts'>;

/** What Active is narrowed to, by staff. */
export const NARROWED = ['active', 'unread', 'not-opened'] as const satisfies readonly InboxSection[];

export const isActive = (section: InboxSection) => NARROWED.some((narrowed) => narrowed === section);

/** The rows of a part of the inbox. */
export function sectionSource(viewer: Viewer, section: ConversationSection): PagedSource<Conversation> {
  switch (section) {
    case 'waiting':
      return waiting(viewer);
    case 'unread':
    case 'not-opened':
      return activeWith(viewer, section);
    default:
      return inbox(viewer, section === 'archived');
  }
}

/** Whether a conversation is still in the part of the inbox that it was fetched for. */
export function isIn(section: InboxSection, conversation: Conversation, side: Side): boolean {
  if (section === 'waiting' && conversation.waitingSince === null) return false;
  if (section === 'unread' && !conversation.staff.unread) return false;
  if (section === 'not-opened' && !conversation.portal.unread) return false;
  return conversation[side].archived === (section === 'archived');
}
