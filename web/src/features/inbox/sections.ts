import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Side } from '@my-messages/domain/side';
import { activeWith, inbox, narrowedTo, waiting } from '../../data/entities/conversations';
import type { PagedSource } from '../../data/live/sources';
import type { Viewer } from '../../data/viewer';
import { isNamed, narrowingOf, type InboxSection, type Narrowing } from '../../ui/addresses';

/** A part of the inbox whose rows are conversations. */
export type ConversationSection = Exclude<InboxSection, 'drafts'>;

/** What Active is narrowed to, by staff. */
export const NARROWED = ['active', 'unread', 'not-opened'] as const satisfies readonly InboxSection[];

export const isActive = (section: InboxSection) =>
  !isNamed(section) || NARROWED.some((narrowed) => narrowed === section);

const NARROWED_BY = { about: 'chartId', with: 'portalUserId' } as const;

/** The active conversations of one chart or portal user, or the archived ones. */
export const narrowedSource = (viewer: Viewer, { by, id }: Narrowing, archived: boolean) =>
  narrowedTo(viewer, NARROWED_BY[by], id, archived);

/** The rows of a part of the inbox. */
export function sectionSource(viewer: Viewer, section: ConversationSection): PagedSource<Conversation> {
  const narrowing = narrowingOf(section);
  if (narrowing !== null) return narrowedSource(viewer, narrowing, false);
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
