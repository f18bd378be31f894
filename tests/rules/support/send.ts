import { conversationPath, messagePath } from '@my-messages/domain/paths';
import { otherSide, type Side } from '@my-messages/domain/side';
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
  /** Leave one half of the batch out. */
  readonly only?: 'conversation' | 'message';
}

const NAMES = { portal: 'Pat Patient', staff: 'Nell Nurse' } as const;
const IDS = { portal: PEOPLE.patient, staff: PEOPLE.nurse } as const;

/** The batch that the app sends for the first message of a new conversation between patient and nurse. */
export function start(firestore: Firestore, side: Side = 'portal', changes: Changes = {}): Promise<void> {
  const { messageId = newMessageId(), body = 'Hello' } = changes;
  const conversation = {
    chartId: CHART,
    patientName: 'Pat Patient',
    chartLabel: 'General care',
    portalUserId: PEOPLE.patient,
    portalUserName: NAMES.portal,
    relationship: 'self',
    staffId: PEOPLE.nurse,
    staffName: NAMES.staff,
    staffTitle: 'Nurse',
    subject: 'Question',
    createdAt: serverTimestamp(),
    lastMessage: { id: messageId, at: serverTimestamp(), side, preview: body.slice(0, 140) },
    [side]: { sent: 1, seen: 0, unread: false, archived: false, paceAt: serverTimestamp() },
    [otherSide(side)]: { sent: 0, seen: 0, unread: true, archived: false, paceAt: null },
    ...changes.conversation,
  };
  return commit(firestore, 'set', conversation, side, 1, { ...changes, messageId, body });
}

/** The batch that the app sends for a further message; `number` is the side's count with it. */
export function reply(
  firestore: Firestore,
  side: Side,
  number: number,
  changes: Changes = {},
): Promise<void> {
  const { messageId = newMessageId(), body = 'Hello again' } = changes;
  const conversation = {
    lastMessage: { id: messageId, at: serverTimestamp(), side, preview: body.slice(0, 140) },
    [`${side}.sent`]: number,
    [`${side}.archived`]: false,
    ...(number % 10 === 0 ? { [`${side}.paceAt`]: serverTimestamp() } : {}),
    [`${otherSide(side)}.unread`]: true,
    [`${otherSide(side)}.archived`]: false,
    ...changes.conversation,
  };
  return commit(firestore, 'update', conversation, side, number, { ...changes, messageId, body });
}

function commit(
  firestore: Firestore,
  how: 'set' | 'update',
  conversation: Fields,
  side: Side,
  number: number,
  changes: Changes & { readonly messageId: string; readonly body: string },
): Promise<void> {
  const { conversationId = CONVERSATION } = changes;
  const batch = writeBatch(firestore);
  if (changes.only !== 'message') {
    const reference = doc(firestore, conversationPath(CLINIC, conversationId));
    if (how === 'set') batch.set(reference, conversation);
    else batch.update(reference, conversation);
  }
  if (changes.only !== 'conversation') {
    batch.set(doc(firestore, messagePath(CLINIC, conversationId, changes.messageId)), {
      number,
      side,
      senderId: IDS[side],
      senderName: NAMES[side],
      body: changes.body,
      sentAt: serverTimestamp(),
      ...changes.message,
    });
  }
  return batch.commit();
}
