import { OWES_NOTHING } from '@my-messages/domain/conversation/sending';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { update } from '../store/store';
import type { Viewer } from '../viewer';
import { changeAsShown, type AsShownOutcome } from './as-shown';

/** Says, as staff, that the conversation needs no answer as the screen showed it. Rejects with a DataError. */
export function oweNoAnswer(viewer: Viewer, shown: Conversation): Promise<AsShownOutcome> {
  return changeAsShown(viewer, shown, OWES_NOTHING);
}

/** Says, as staff, that the conversation is no emergency; it waits as it did. One write; rejects with a DataError. */
export async function putOffUrgency(viewer: Viewer, { id }: Conversation): Promise<void> {
  await viewer.store.commit([update(conversationPath(viewer.organizationId, id), { 'urgency.open': false })]);
}

/** Says, as staff, that its last message, which is the portal user's, needs one after all. Rejects with a DataError. */
export function oweAnswer(viewer: Viewer, shown: Conversation): Promise<AsShownOutcome> {
  return changeAsShown(viewer, shown, { waitingSince: new Date(shown.lastMessage.at) });
}
