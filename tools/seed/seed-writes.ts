import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import { organizationWrites } from '../../ops/directory/organization-writes';
import { conversationWrites } from './conversation-writes';
import { lakesideConversations } from './lakeside-conversations';
import { seedOrganizations } from './organizations';
import { riverbankConversations } from './riverbank-conversations';

/** The documents of the demo data that no function derives: first who and what, then who wrote to whom. */
export function seedWrites(): { directory: WholeWrite[]; conversations: WholeWrite[] } {
  const directory = organizationWrites(seedOrganizations);
  const stored = new Map(directory.map(({ path, data }) => [path, data]));
  return {
    directory,
    conversations: [...lakesideConversations, ...riverbankConversations].flatMap((script) =>
      conversationWrites(script, stored),
    ),
  };
}
