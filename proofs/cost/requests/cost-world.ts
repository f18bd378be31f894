import { AUDIT_ACTIONS } from '@my-messages/domain/documents/audit-event';
import {
  auditEventPath,
  clinicAnswerPath,
  conversationPath,
  derivedCheckPath,
  draftPath,
  unreadTotalsPath,
  memberPath,
  messagePath,
  organizationPath,
  ownAnswerPath,
  problemPath,
  searchEntryPath,
} from '@my-messages/domain/paths';
import {
  conversationDoc,
  conversationEntryDoc,
  draftDoc,
  messageDoc,
  messageEntryDoc,
  organizationDoc,
  portalMemberDoc,
  savedAnswerDoc,
} from '@my-messages/domain/testing/documents';
import { Timestamp } from 'firebase/firestore';
import type { ConversationChanges } from '@my-messages/domain/testing/documents';
import type { StoredDocument } from '../../support/emulator-project';
import { CHART, CLINIC, clinicDocuments, PEOPLE } from '../../rules/support/clinic';
import { CONVERSATION } from '../../rules/support/send';

const { patient, nurse, admin } = PEOPLE;

export const DRAFT = 'draft000000000000001';
export const ANSWER = 'answer00000000000001';
export const MESSAGE = 'message0000000000001';

/** The conversation between the patient and the nurse, with one unread message of each. */
export const conversation = (changes: ConversationChanges = {}): StoredDocument => [
  conversationPath(CLINIC, CONVERSATION),
  conversationDoc({
    chartId: CHART,
    portalUserId: patient,
    portalUserName: 'Pat Patient',
    staffId: nurse,
    staffName: 'Nell Nurse',
    portal: { sent: 1, unread: true },
    staff: { sent: 1, unread: true },
    ...changes,
  }),
];

/** A person's draft, in its first version. */
const draft = (uid: string): StoredDocument => [draftPath(CLINIC, uid, DRAFT), draftDoc()];

/** The clinic where any available staff may be written to. */
export const selectedUsers = (): StoredDocument => {
  const { messaging } = organizationDoc();
  return [
    organizationPath(CLINIC),
    organizationDoc({ messaging: { ...messaging, recipientPolicy: 'selected-users' } }),
  ];
};

/** Every document that the requests find, by path: the clinic of the rules tests with a conversation in it. */
export function costWorld(): Map<string, object> {
  const at = new Date(1);
  const between = { portalUserId: patient, portalUserName: 'Pat Patient', staffId: nurse };
  return new Map([
    ...clinicDocuments(),
    // Whoever is looked for by when they accepted has a time there, as Firestore has it.
    [
      memberPath(CLINIC, patient),
      portalMemberDoc({ displayName: 'Pat Patient', acceptedAt: Timestamp.fromDate(at) }),
    ],
    conversation(),
    // One before the message and one after it.
    ...['messagebefore0000001', MESSAGE, 'messagebehind0000001'].map((id, sentAt): StoredDocument => [
      messagePath(CLINIC, CONVERSATION, id),
      messageDoc({ sentAt }),
    ]),
    [searchEntryPath(CLINIC, 'names'), { ...conversationEntryDoc({ ...between, subject: 'Visit' }), at }],
    [searchEntryPath(CLINIC, 'text'), { ...messageEntryDoc({ ...between, body: 'Visit' }), at }],
    [unreadTotalsPath(CLINIC, nurse), { unreadMessages: 1, unreadConversations: 1, asOf: 1 }],
    ...[AUDIT_ACTIONS.at(-1), 'message-sent'].map((action, index): StoredDocument => [
      auditEventPath(CLINIC, `event${String(index)}`),
      {
        actorId: admin,
        action,
        target: 'x',
        recordedAt: at,
        expiresAt: at,
        detail: {},
        about: { uid: null, chartId: CHART, conversationId: null },
        at,
      },
    ]),
    [problemPath(CLINIC, 'problem'), { kind: 'event', step: 'search', target: 'x', at: 1 }],
    [derivedCheckPath(CLINIC), { until: 1, at: 1 }],
    ...[patient, nurse].map(draft),
    [ownAnswerPath(CLINIC, nurse, ANSWER), savedAnswerDoc()],
    [clinicAnswerPath(CLINIC, ANSWER), savedAnswerDoc()],
  ]);
}
