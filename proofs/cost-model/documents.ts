import {
  beginConversation,
  continueConversation,
  sawUpTo,
  sideFields,
} from '@my-messages/domain/conversation/sending';
import {
  audited,
  planMessageSent,
  planOpened,
  type PlannedAuditEvent,
} from '@my-messages/domain/derived/audit-events';
import { queued, type PlannedMail } from '@my-messages/domain/derived/planned-mail';
import { planSearchEntries } from '@my-messages/domain/derived/search-entries';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMail, type MailDelivery } from '@my-messages/domain/documents/mail';
import { parseMessage } from '@my-messages/domain/documents/message';
import { withChanges } from '@my-messages/domain/documents/with-changes';
import { conversationPath, draftPath, messagePath, unreadTotalsPath } from '@my-messages/domain/paths';
import { draftDoc } from '@my-messages/domain/testing/documents';
import { Timestamp } from 'firebase-admin/firestore';
import { claim } from '../../functions/src/mail/core/mail-claim';
import { recorded, type MailOutcome } from '../../functions/src/mail/core/mail-outcome';
import { planDigest, planNotification } from '../../functions/src/mail/core/new-mail';
import { messageIdOf } from '../../functions/src/mail/message-id';
import type { Indexes } from '../indexes/index-file';
import { indexLoad } from '../indexes/index-load';
import { documentSize } from '../indexes/storage-size';

/** A document as it is after a write, and as it was before, if it was. */
export interface Put {
  readonly path: string;
  readonly data: object;
  readonly before?: object;
}

// Ids as Firestore and Firebase Authentication make them, and names of the usual length.
const id = (letter: string) => letter.repeat(20);
const uid = (letter: string) => letter.repeat(28);
const CLINIC = id('o');
const CONVERSATION = id('v');
const MESSAGE = id('m');
const PATIENT = uid('p');
const ABOUT = {
  chart: { id: id('c'), patientName: 'Katherine Johansson', label: 'General care' },
  connection: { uid: PATIENT, displayName: 'Katherine Johansson', relationship: 'self' },
  staff: { uid: uid('s'), displayName: 'Margaret Hernandez', title: 'Registered nurse' },
  subject: 'Questions about my new tablets',
  continues: null,
} as const;
/** Any time: each weighs the same. */
const NOW = Date.UTC(2026, 0, 15);
const LATER = NOW + 60_000;
const DAY_LATER = LATER + 86_400_000;
const SENT = {
  kind: 'sent',
  messageId: messageIdOf(id('m'), 'https://messages.example.com'),
  accepted: 1,
  followUpAt: DAY_LATER,
} as const;

/** What is written for a message with this text, in the order in which it comes about: all made by the product. */
export function documentsOf(body: string) {
  const asked = { messageId: id('f'), body };
  const { conversation: begun, message: first } = beginConversation(ABOUT, 'portal', asked, NOW);
  const sent = { messageId: MESSAGE, body };
  const { changes, message } = continueConversation(
    parseConversation(CONVERSATION, begun),
    'staff',
    1,
    sent,
    LATER,
  );
  const moved = withChanges(begun, changes);
  const conversation = parseConversation(CONVERSATION, moved);
  const parsed = parseMessage(MESSAGE, message);
  const [entry, conversationEntry] = planSearchEntries(CLINIC, conversation, parsed);
  const line = planMessageSent(CLINIC, conversation, parsed);
  const begunAs = parseConversation(CONVERSATION, begun);
  const seenByStaff = withChanges(begun, sawUpTo(begunAs, 'staff', 1, LATER));
  const opened = planOpened(CLINIC, begunAs, parseConversation(CONVERSATION, seenByStaff));
  const totals = { unreadMessages: 1, unreadConversations: 1, asOf: LATER };
  if (entry === undefined || conversationEntry === undefined)
    throw new Error('a first message has two entries');
  const conversationAt = conversationPath(CLINIC, CONVERSATION);
  return {
    begun: put(conversationAt, begun),
    message: put(messagePath(CLINIC, CONVERSATION, MESSAGE), message),
    moved: put(conversationAt, moved, begun),
    seen: put(conversationAt, withChanges(moved, sawUpTo(conversation, 'portal', 1, LATER)), moved),
    told: put(conversationAt, withChanges(moved, sideFields('portal', { told: 1 })), moved),
    urgent: put(conversationAt, withChanges(begun, { urgency: { number: 1, open: true } }), begun),
    entry: put(entry.path, entry.entry),
    conversationEntry: put(conversationEntry.path, conversationEntry.entry),
    line: lineOf(line),
    opened: lineOf(opened),
    sealed: { storedBytes: sealedBytes(line) },
    totals: put(unreadTotalsPath(CLINIC, PATIENT), totals, { ...totals, unreadMessages: 0, asOf: NOW }),
    draft: put(
      draftPath(CLINIC, PATIENT, CONVERSATION),
      draftDoc({ body, revision: 2, savedAt: LATER }),
      draftDoc({ body, savedAt: NOW }),
    ),
    mailed: mailOf(planNotification(CLINIC, conversation, parsed), SENT),
    inDigest: mailOf(planNotification(CLINIC, begunAs, parseMessage(asked.messageId, first)), {
      kind: 'in-digest',
      followUpAt: DAY_LATER,
    }),
    digest: mailOf(
      planDigest(CLINIC, ABOUT.staff.uid, DAY_LATER),
      { kind: 'postponed', until: DAY_LATER },
      { ...SENT, followUpAt: null },
    ),
  };
}

const put = (path: string, data: object, before?: object): Put => ({ path, data, ...(before && { before }) });

/** What one more line takes in a seal. */
function sealedBytes({ path }: PlannedAuditEvent): number {
  // A space, and SHA-256 in base64url; Firestore adds one byte to each text.
  return Buffer.byteLength(path.split('/').at(-1) ?? '') + 1 + 43 + 1;
}

/** A line of the audit trail. */
function lineOf(planned: PlannedAuditEvent | null): Put {
  if (planned === null) throw new Error('what staff see is told');
  const { path, data } = audited(planned, Timestamp, LATER);
  return put(path, data);
}

/** What is written of a mail in the outbox: as it is queued, as each try takes it, and as that ends. */
function mailOf(planned: PlannedMail | null, ...outcomes: readonly MailOutcome[]): readonly Put[] {
  if (planned === null) throw new Error('what nobody has seen is told');
  const { path, data } = queued(planned, LATER, Timestamp);
  const mail = parseMail(path.split('/').at(-1) ?? '', data);
  const puts = [put(path, data)];
  let { delivery } = mail;
  const becomes = (next: MailDelivery) => {
    delivery = next;
    puts.push(put(path, { ...data, delivery }, puts.at(-1)?.data));
  };
  for (const outcome of outcomes) {
    const taken = claim(delivery, LATER);
    if (taken.kind !== 'taken') throw new Error('a mail that waits is to be had');
    becomes(taken.delivery);
    becomes(recorded({ ...mail, delivery }, outcome, LATER, 0));
  }
  return puts;
}

/** What a write of a document costs the database: entries that are put into indexes, and bytes that it holds more. */
export function weigh(indexes: Indexes, { path, data, before }: Put) {
  const stored = (document: object) =>
    documentSize(path, document) + indexLoad(indexes, path, document).bytes;
  return {
    entries: indexLoad(indexes, path, data, before).entries,
    bytes: stored(data) - (before === undefined ? 0 : stored(before)),
  };
}
