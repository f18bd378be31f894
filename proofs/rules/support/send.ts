import { about } from '@my-messages/domain/testing/documents';
import {
  beginConversation,
  continueConversation,
  type GoesOn,
} from '@my-messages/domain/conversation/sending';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import { doc, serverTimestamp, writeBatch, type Firestore } from 'firebase/firestore';
import { CHART, CLINIC, PEOPLE } from './clinic';

type Fields = Record<string, unknown>;

export const CONVERSATION = 'conversation00000001';

let ids = 0;
/** A new message id of the form that the rules ask for. */
export function newMessageId(): string {
  ids += 1;
  return `message${String(ids).padStart(13, '0')}`;
}

/** What a test changes of an accepted batch: by one field each, to make its minimal pair. */
export interface Changes {
  readonly conversationId?: string;
  readonly messageId?: string;
  readonly body?: string;
  readonly conversation?: Fields;
  readonly message?: Fields;
  /** For a reply of the portal side: whether an answer is owed already. By itself it is, from the start on. */
  readonly waits?: boolean;
  /** Leave one half of the batch out. */
  readonly only?: 'conversation' | 'message';
}

const ABOUT = about({
  chart: { id: CHART, patientName: 'Pat Patient', label: 'General care' },
  connection: { uid: PEOPLE.patient, displayName: 'Pat Patient', relationship: 'self' },
  staff: { uid: PEOPLE.nurse, displayName: 'Nell Nurse', title: 'Nurse' },
});
const BETWEEN: Omit<GoesOn, 'waitingSince'> = {
  portalUserId: PEOPLE.patient,
  portalUserName: 'Pat Patient',
  staffId: PEOPLE.nurse,
  staffName: 'Nell Nurse',
};

/** The batch that the app sends for the first message of a new conversation between patient and nurse. */
export function start(firestore: Firestore, side: Side = 'portal', changes: Changes = {}): Promise<void> {
  const { messageId = newMessageId(), body = 'Hello' } = changes;
  const { conversation, message } = beginConversation(ABOUT, side, { messageId, body }, serverTimestamp());
  return commit(firestore, 'set', conversation, message, { ...changes, messageId });
}

/** The batch that the app sends for a further message; `number` is the side's count with it. */
export function reply(
  firestore: Firestore,
  side: Side,
  number: number,
  changes: Changes = {},
): Promise<void> {
  const { messageId = newMessageId(), body = 'Hello again', waits = true } = changes;
  const sent = { messageId, body };
  const { changes: conversation, message } = continueConversation(
    { ...BETWEEN, waitingSince: waits ? 1 : null },
    side,
    number,
    sent,
    serverTimestamp(),
  );
  return commit(firestore, 'update', conversation, message, { ...changes, messageId });
}

/** What the app writes for a side whose screen showed the other's messages up to the number `seen`: by itself, all. */
export const saw = (side: Side, seen: number, unread = false): Fields => ({
  [`${side}.seen`]: seen,
  [`${side}.seenAt`]: serverTimestamp(),
  [`${side}.unread`]: unread,
});

function commit(
  firestore: Firestore,
  how: 'set' | 'update',
  conversation: Fields,
  message: Fields,
  changes: Changes & { readonly messageId: string },
): Promise<void> {
  const { conversationId = CONVERSATION } = changes;
  const batch = writeBatch(firestore);
  if (changes.only !== 'message') {
    const reference = doc(firestore, conversationPath(CLINIC, conversationId));
    const fields = { ...conversation, ...changes.conversation };
    if (how === 'set') batch.set(reference, fields);
    else batch.update(reference, fields);
  }
  if (changes.only !== 'conversation') {
    const reference = doc(firestore, messagePath(CLINIC, conversationId, changes.messageId));
    batch.set(reference, { ...message, ...changes.message });
  }
  return batch.commit();
}
