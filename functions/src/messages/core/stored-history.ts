import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { StoredTimes } from '@my-messages/domain/documents/written';

/** What happened in a conversation, as it is written: all of it, each time, with the times as they are stored. */
export const storedHistory = (history: Conversation['history'], times: StoredTimes) =>
  history.map((event) => ({ ...event, at: times.fromMillis(event.at) }));
