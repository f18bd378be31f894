import { DocumentError } from '@my-messages/domain/documents/document';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMember, type Member } from '@my-messages/domain/documents/member';
import { parseOrganization, type Organization } from '@my-messages/domain/documents/organization';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { conversationPath, memberPath, messagePath, organizationPath } from '@my-messages/domain/paths';
import { firestore } from './admin-app';

/** Reads a document and parses it; null when it does not exist. Throws DocumentError for one that is malformed. */
export async function readAt<Value>(
  path: string,
  parse: (id: string, data: unknown) => Value,
): Promise<Value | null> {
  const snapshot = await firestore().doc(path).get();
  return snapshot.exists ? parse(snapshot.id, snapshot.data()) : null;
}

/** Null for what is malformed, too: for what is to go on without it. */
export async function unlessMalformed<Value>(read: () => Value | Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

export const readConversation = (
  organizationId: string,
  conversationId: string,
): Promise<Conversation | null> =>
  readAt(conversationPath(organizationId, conversationId), parseConversation);

export const readMessage = (
  organizationId: string,
  conversationId: string,
  messageId: string,
): Promise<Message | null> => readAt(messagePath(organizationId, conversationId, messageId), parseMessage);

export const readOrganization = (organizationId: string): Promise<Organization | null> =>
  readAt(organizationPath(organizationId), parseOrganization);

export const readMember = (organizationId: string, uid: string): Promise<Member | null> =>
  readAt(memberPath(organizationId, uid), parseMember);
