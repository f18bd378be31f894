import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath, draftPath, memberPath, ownAnswerPath } from '@my-messages/domain/paths';
import { draftDoc, savedAnswerDoc, type ConversationChanges } from '@my-messages/domain/testing/documents';
import { otherSide, SIDES, type Side } from '@my-messages/domain/side';
import { deleteDoc, doc, serverTimestamp, setDoc, Timestamp, updateDoc } from 'firebase/firestore';
import { CLINIC, PEOPLE } from '../../rules/support/clinic';
import { CONVERSATION, newMessageId, reply, saw, start } from '../../rules/support/send';
import { ANSWER, conversation, DRAFT, selectedUsers } from './cost-world';
import type { Asker, Judged, RequestKind } from '../request-kind';

const { patient, nurse } = PEOPLE;
const uidOf = { portal: patient, staff: nurse } as const;
const both: readonly Asker[] = [{ uid: patient }, { uid: nurse }];

/** A draft in a version that follows the one before it, begun for whom it is to. */
const draft = (revision: number) => {
  const { addressee } = draftDoc();
  return { ...draftDoc({ revision, begunFor: addressee }), savedAt: serverTimestamp() };
};

const sends = (operation: Judged['operation']): readonly Judged[] => [
  { collection: 'conversations', operation },
  { collection: 'messages', operation: 'create' },
];

const underBothPolicies = (side: Side, documents: Asker['documents'] = []): readonly Asker[] => [
  { uid: uidOf[side], documents },
  { uid: uidOf[side], documents: [...documents, selectedUsers()] },
];

/** Nine sent, and the mark of the pace more than a minute old. */
const nineSent = (side: Side) => {
  const paceAt = Timestamp.fromMillis(Date.now() - LIMITS.paceSeconds * 10_000);
  return conversation({ [side]: { sent: LIMITS.paceMessages - 1, paceAt } });
};

const writes = (
  name: string,
  askers: readonly Asker[],
  judgedBy: readonly Judged[],
  send: RequestKind['send'],
): RequestKind => ({ name, askers, judgedBy, send });

const onSide = (side: Side): readonly RequestKind[] => {
  const own = (name: string, fields: Record<string, unknown>, documents: Asker['documents'] = []) =>
    writes(
      `${name}, ${side} side`,
      [{ uid: uidOf[side], documents }],
      [{ collection: 'conversations', operation: 'update' }],
      (firestore) => updateDoc(doc(firestore, conversationPath(CLINIC, CONVERSATION)), fields),
    );
  const seen = saw(side, 1);
  const archived = {
    [side]: { sent: 1, seen: 1, archived: true },
    [otherSide(side)]: { sent: 1, unread: true },
  };
  return [
    writes(`start a conversation, ${side} side`, underBothPolicies(side), sends('create'), (firestore) =>
      start(firestore, side, { conversationId: newMessageId() }),
    ),
    writes(`reply, ${side} side`, underBothPolicies(side), sends('update'), (firestore) =>
      reply(firestore, side, 2, { waits: false }),
    ),
    writes(
      `reply that marks the pace, ${side} side`,
      underBothPolicies(side, [nineSent(side)]),
      sends('update'),
      (firestore) => reply(firestore, side, LIMITS.paceMessages, { waits: false }),
    ),
    own('mark as seen', seen),
    own('archive', { ...seen, [`${side}.archived`]: true }),
    own('unarchive', { [`${side}.archived`]: false }, [conversation(archived)]),
  ];
};

const draftOf = (name: string, operation: Judged['operation'], send: RequestKind['send']) =>
  writes(`${name} a draft`, both, [{ collection: 'drafts', operation }], send);

const answerOf = (name: string, operation: Judged['operation'], send: RequestKind['send']) =>
  writes(
    `${name} an answer of one’s own`,
    [{ uid: nurse }],
    [{ collection: 'members/savedAnswers', operation }],
    send,
  );

const saveAnswer =
  (answerId: () => string): RequestKind['send'] =>
  (firestore, uid) =>
    setDoc(doc(firestore, ownAnswerPath(CLINIC, uid, answerId())), {
      ...savedAnswerDoc(),
      savedAt: serverTimestamp(),
    });

const settling = (name: string, waitingSince: Timestamp | null, before: ConversationChanges) =>
  writes(
    name,
    [{ uid: nurse, documents: [conversation(before)] }],
    [{ collection: 'conversations', operation: 'update' }],
    (firestore) =>
      updateDoc(doc(firestore, conversationPath(CLINIC, CONVERSATION)), {
        ...saw('staff', 1),
        waitingSince,
      }),
  );

/** When the portal user wrote last. */
const WROTE = Timestamp.fromMillis(Date.UTC(2026, 0, 5));
const lastMessage = { id: 'm1', at: WROTE, side: 'portal', preview: 'Hello' } as const;

/** What the app writes. */
export const WRITES: readonly RequestKind[] = [
  writes(
    'start a conversation that goes on from another, portal side',
    underBothPolicies('portal'),
    sends('create'),
    (firestore) =>
      start(firestore, 'portal', {
        conversationId: newMessageId(),
        conversation: { continues: CONVERSATION },
      }),
  ),
  settling('owe no answer', null, { lastMessage, waitingSince: WROTE }),
  settling('owe an answer', WROTE, { lastMessage }),
  ...SIDES.flatMap(onSide),
  writes('change own choices', both, [{ collection: 'members', operation: 'update' }], (firestore, uid) =>
    updateDoc(doc(firestore, memberPath(CLINIC, uid)), {
      notifications: {
        email: 'daily',
        quiet: { from: 21, until: 7 },
        timeZone: 'America/Argentina/Buenos_Aires',
        digestHours: [8, 12, 16, 20],
      },
      display: { dense: false, shortcuts: false },
      country: 'GB',
    }),
  ),
  draftOf('begin', 'create', (firestore, uid) =>
    setDoc(doc(firestore, draftPath(CLINIC, uid, newMessageId())), draft(1)),
  ),
  draftOf('save', 'update', (firestore, uid) =>
    setDoc(doc(firestore, draftPath(CLINIC, uid, DRAFT)), draft(2)),
  ),
  draftOf('delete', 'delete', (firestore, uid) => deleteDoc(doc(firestore, draftPath(CLINIC, uid, DRAFT)))),
  answerOf('save', 'create', saveAnswer(newMessageId)),
  answerOf(
    'change',
    'update',
    saveAnswer(() => ANSWER),
  ),
  answerOf('remove', 'delete', (firestore, uid) =>
    deleteDoc(doc(firestore, ownAnswerPath(CLINIC, uid, ANSWER))),
  ),
];
