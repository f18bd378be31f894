import { isFields, SERVER_TIME, type Fields } from '../model/value';
import type { Organization } from './state';
import { hasExactly, isSameNumber, keptFor, sideOf } from './sides';
import { firstOf, unless, type Refusal } from './verdict';

/** Text that leaves nothing on the page. */
const UNSEEN = /^(?:\p{Z}|\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800)*$/u;

const LONGEST_BODY = 10_000;
const LONGEST_PREVIEW = 140;

export const isMadeId = (id: string): boolean => /^[A-Za-z0-9]{20}$/.test(id);

/** Whether a new message is its sender's own, and its conversation is moved by it. */
export function mayCreateMessage(
  uid: string,
  [conversationId, id]: readonly [conversationId: string, id: string],
  before: Organization,
  after: Organization,
): Refusal {
  const message = after.read(`conversations/${conversationId}/messages/${id}`);
  const conversation = after.read(`conversations/${conversationId}`);
  if (message === undefined || conversation === undefined) return 'a message belongs to a conversation';
  const side = sideOf(conversation, uid);
  if (side === null) return 'a message is sent by one of the two people';
  return firstOf(
    [isMadeId(id), 'an id has 20 letters and digits'],
    [after.isActive(uid), 'who is not an active member writes nothing'],
    [hasExactly(message, MESSAGE), 'a message has its fields and no others'],
    [lastMessage(conversation)['id'] === id, 'a message is the last one of its conversation'],
    [
      before.read(`conversations/${conversationId}`) === undefined ||
        lastMessage(before.read(`conversations/${conversationId}`) ?? {})['id'] !== id,
      'a message moves its conversation',
    ],
    [
      isSameNumber(message['number'], keptFor(conversation, side)['sent']),
      'the number is what the side has sent',
    ],
    [message['side'] === side, 'the side is the sender’s'],
    [message['senderId'] === uid, 'nobody sends as another'],
    [
      message['senderName'] === conversation[side === 'portal' ? 'portalUserName' : 'staffName'],
      'the sender has the name that stands in the conversation',
    ],
    [message['sentAt'] === SERVER_TIME, 'a message is sent now'],
    mayBeBody(message['body'], lastMessage(conversation)['preview']),
  );
}

const MESSAGE = ['number', 'side', 'senderId', 'senderName', 'body', 'sentAt'];

export function lastMessage(conversation: Fields): Fields {
  const last = conversation['lastMessage'];
  return isFields(last) ? last : {};
}

function mayBeBody(body: unknown, preview: unknown): Refusal {
  if (typeof body !== 'string' || UNSEEN.test(body)) return 'a message has a text';
  if (body.length > LONGEST_BODY) return 'a text has at most 10,000 characters';
  if (typeof preview !== 'string' || preview === '') return 'a preview is some text';
  return unless(
    preview.length <= LONGEST_PREVIEW && body.startsWith(preview),
    'a preview is the beginning of the text, of at most 140 characters',
  );
}
