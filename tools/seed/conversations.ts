import type { ScriptedConversation } from './conversation-writes';
import { lakesideConversations } from './lakeside-conversations';
import { riverbankConversations } from './riverbank-conversations';

/** What people have written to one another, at fixed times. None of it is medical advice. */
export const seedConversations: readonly ScriptedConversation[] = [
  ...lakesideConversations,
  ...riverbankConversations,
];
