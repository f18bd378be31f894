import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Viewer } from '../viewer';
import { changeAsShown, type AsShownOutcome } from './as-shown';

/** Says, as staff, that the conversation needs no answer as the screen showed it. Rejects with a DataError. */
export function oweNoAnswer(viewer: Viewer, shown: Conversation): Promise<AsShownOutcome> {
  return changeAsShown(viewer, shown, { waitingSince: null });
}

/** Says, as staff, that its last message, which is the portal user's, needs one after all. Rejects with a DataError. */
export function oweAnswer(viewer: Viewer, shown: Conversation): Promise<AsShownOutcome> {
  return changeAsShown(viewer, shown, { waitingSince: new Date(shown.lastMessage.at) });
}
