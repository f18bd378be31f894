import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath, draftPath, memberPath } from '@my-messages/domain/paths';
import { draftDoc } from '@my-messages/domain/testing/documents';
import { otherSide, SIDES, type Side } from '@my-messages/domain/side';
import { deleteDoc, doc, serverTimestamp, setDoc, Timestamp, updateDoc } from 'firebase/firestore';
import { CLINIC, PEOPLE } from '../../rules/support/clinic';
import { CONVERSATION, newMessageId, reply, start } from '../../rules/support/send';
import { conversation, DRAFT, selectedUsers } from './cost-world';
import type { Asker, Judged, RequestKind } from '../request-kind';

const { patient, nurse } = PEOPLE;
const uidOf = { portal: patient, staff: nurse } as const;

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

const onSide = (side: Side): readonly RequestKind[] => [
  {
    name: `start a conversation, ${side} side`,
    judgedBy: sends('create'),
    askers: underBothPolicies(side),
    send: (firestore) => start(firestore, side, { conversationId: newMessageId() }),
  },
  {
    name: `reply, ${side} side`,
    judgedBy: sends('update'),
    askers: underBothPolicies(side),
    send: (firestore) => reply(firestore, side, 2),
  },
  {
    name: `reply that marks the pace, ${side} side`,
    judgedBy: sends('update'),
    askers: underBothPolicies(side, [nineSent(side)]),
    send: (firestore) => reply(firestore, side, LIMITS.paceMessages),
  },
  ...ownSide(side, 'mark as seen', { [`${side}.seen`]: 1, [`${side}.unread`]: false }),
  ...ownSide(side, 'archive', {
    [`${side}.archived`]: true,
    [`${side}.seen`]: 1,
    [`${side}.unread`]: false,
  }),
  ...ownSide(side, 'unarchive', { [`${side}.archived`]: false }, [
    conversation({
      [side]: { sent: 1, seen: 1, archived: true },
      [otherSide(side)]: { sent: 1, unread: true },
    }),
  ]),
];

function ownSide(
  side: Side,
  name: string,
  fields: Record<string, unknown>,
  documents: Asker['documents'] = [],
): readonly RequestKind[] {
  return [
    {
      name: `${name}, ${side} side`,
      judgedBy: [{ collection: 'conversations', operation: 'update' }],
      askers: [{ uid: uidOf[side], documents }],
      send: (firestore) => updateDoc(doc(firestore, conversationPath(CLINIC, CONVERSATION)), fields),
    },
  ];
}

/** What the app writes. */
export const WRITES: readonly RequestKind[] = [
  ...SIDES.flatMap(onSide),
  {
    name: 'change own choices',
    judgedBy: [{ collection: 'members', operation: 'update' }],
    askers: [{ uid: patient }, { uid: nurse }],
    send: (firestore, uid) =>
      updateDoc(doc(firestore, memberPath(CLINIC, uid)), {
        notifications: {
          email: 'daily',
          quiet: { from: 21, until: 7 },
          timeZone: 'America/Argentina/Buenos_Aires',
        },
        country: 'GB',
      }),
  },
  {
    name: 'begin a draft',
    judgedBy: [{ collection: 'drafts', operation: 'create' }],
    askers: [{ uid: patient }, { uid: nurse }],
    send: (firestore, uid) => setDoc(doc(firestore, draftPath(CLINIC, uid, newMessageId())), draft(1)),
  },
  {
    name: 'save a draft',
    judgedBy: [{ collection: 'drafts', operation: 'update' }],
    askers: [{ uid: patient }, { uid: nurse }],
    send: (firestore, uid) => setDoc(doc(firestore, draftPath(CLINIC, uid, DRAFT)), draft(2)),
  },
  {
    name: 'delete a draft',
    judgedBy: [{ collection: 'drafts', operation: 'delete' }],
    askers: [{ uid: patient }, { uid: nurse }],
    send: (firestore, uid) => deleteDoc(doc(firestore, draftPath(CLINIC, uid, DRAFT))),
  },
];
