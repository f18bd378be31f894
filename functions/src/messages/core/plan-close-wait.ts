import type { CloseWaitRefusal } from '@my-messages/domain/callables';
import { OWES_NOTHING } from '@my-messages/domain/conversation/sending';
import { update, type Update } from '@my-messages/domain/derived/document-write';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Member } from '@my-messages/domain/documents/member';
import type { StoredTimes } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath } from '@my-messages/domain/paths';
import { isActiveStaff } from '@my-messages/domain/policy/active-member';
import { storedHistory } from './stored-history';

/** What is stored of those whom the end of a wait is about; null where there is nothing. */
export interface CloseWaitFacts {
  readonly organizationId: string;
  readonly asker: Member | null;
  readonly conversation: Conversation | null;
}

/**
 * What the end of a wait writes, or why it is refused. The portal user finds the conversation among the active ones, where
 * the note stands; what either side has read stays as it is.
 */
export function planCloseWait(
  { organizationId, asker, conversation }: CloseWaitFacts,
  note: string,
  now: number,
  times: StoredTimes,
): Update | CloseWaitRefusal {
  if (conversation === null || !isActiveStaff(asker) || !asker.superAdmin) return 'not-allowed';
  const { history, waitingSince } = conversation;
  if (waitingSince === null) return 'not-waiting';
  if (history.length >= LIMITS.history) return 'too-many';
  return update(conversationPath(organizationId, conversation.id), {
    ...OWES_NOTHING,
    history: storedHistory([...history, { kind: 'closed', at: now, note }], times),
    'portal.archived': false,
  });
}
