import type { Asked } from './query-shape';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { organizationDoc } from '@my-messages/domain/testing/documents';
import { mailPath } from '@my-messages/domain/paths';
import { SIDES } from '@my-messages/domain/side';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { firstSweep } from '../../functions/src/messages/core/derived-sweep';
import type { PlannedNotification } from '../../functions/src/mail/core/new-mail';
import { readAdminFacts } from '../../functions/src/directory/store/admin-facts';
import { readConnections } from '../../functions/src/directory/store/derive-member';
import {
  conversationsMovedSince,
  messagesWithin,
  totalsCountedWithin,
} from '../../functions/src/messages/store/derived-check';
import { linesBehind, organizationIds, sealNext } from '../../functions/src/audit/store/seals';
import { linesAbout } from '../../functions/src/messages/store/access';
import { conversationsAbout, messagesBehind } from '../../functions/src/messages/store/export';
import {
  conversationsDue,
  lineOfPurge,
  organizationsThatDelete,
  purgeOrganization,
  removeRest,
} from '../../functions/src/messages/store/purge';
import { rewriteSearchEntries } from '../../functions/src/messages/store/search-entries';
import { waitingIn } from '../../functions/src/platform/store/waiting';
import { tellOrganizations } from '../../functions/src/messages/store/derived-sweep';
import { sumUnread } from '../../functions/src/unread/store/unread-totals';
import { dueMails, isCovered, queueNotification } from '../../functions/src/mail/store/outbox';
import { unreadConversations } from '../../functions/src/mail/store/told';
import { endLinks } from '../../functions/src/passwords/store/password-links';
import { noteReturned } from '../../functions/src/mail/store/note-returned';
import { documentsOf } from '../../ops/directory/document-store';
import { linesThrough, sealsOf, verifyAudit } from '../../ops/audit/verify';
import { findSuperAdmin } from '../../ops/grant-admin/find-super-admin';
import {
  allOf,
  countOf,
  linesOfPurges,
  linesOfSent,
  mailsFrom,
  messagesOf,
  unreadOf,
  waitingFor,
} from '../../ops/reconcile/queries';
import { waitForDerived } from '../../tools/seed/derived-documents';
import { recordingFirestore } from './recording-firestore';

const NOTIFICATION: PlannedNotification = {
  path: mailPath('clinic_c_1'),
  mail: {
    kind: 'new-message',
    organizationId: 'clinic',
    conversationId: 'c',
    first: 1,
    through: 1,
    recipientId: 'ana',
  },
  since: 0,
};

const CLINIC = parseOrganization('clinic', organizationDoc());

const SEALED = { number: 1, previous: '', lines: ['line digest'], through: 1, hash: 'hash' };

/** Has the first of a list that comes in pages. */
const firstOf = (rows: AsyncIterable<unknown>) => rows[Symbol.asyncIterator]().next();

type Ask = (firestore: Firestore, transaction: Transaction) => Promise<unknown>;

/** Every function of the server and of the tools that makes a query, and the ways in which it does. */
const ASKS: readonly (readonly [of: { readonly name: string }, ...ways: Ask[]])[] = [
  [
    readAdminFacts,
    // Of oneself more is asked than of another.
    ...['ana', 'other'].flatMap((personId) =>
      ['chart-1', null].map(
        (chartId): Ask =>
          (_, transaction) =>
            readAdminFacts(transaction, 'clinic', 'ana', {
              ...{
                personId,
                chartId,
                hold: true,
                problemIds: [],
                leaves: true,
                answers: true,
                staff: true,
                patient: true,
                coverId: null,
              },
            }),
      ),
    ),
  ],
  [readConnections, (_, transaction) => readConnections(transaction, 'clinic', 'ana')],
  [sumUnread, ...SIDES.map((side) => () => sumUnread('clinic', 'ana', side))],
  [conversationsMovedSince, () => firstOf(conversationsMovedSince(0))],
  [messagesWithin, () => firstOf(messagesWithin('clinic', 'c', { from: 0, until: 1 }))],
  [totalsCountedWithin, () => totalsCountedWithin({ position: 0, until: 1 }, 5)],
  [tellOrganizations, () => tellOrganizations(firstSweep(0))],
  [isCovered, () => isCovered(NOTIFICATION)],
  [dueMails, () => dueMails(0, 100)],
  [queueNotification, () => queueNotification(NOTIFICATION)],
  [endLinks, () => endLinks('ana')],
  [noteReturned, () => noteReturned({ messageId: '<a@b>', code: '5.1.1', to: [] }, 0)],
  [documentsOf, (firestore) => documentsOf(firestore, 'organizations/clinic/connections', 'uid', ['ana'])],
  [findSuperAdmin, (firestore) => findSuperAdmin(firestore, 'clinic')],
  [allOf, (firestore) => allOf(firestore, 'clinic', 'members').get()],
  [linesOfPurges, (firestore) => linesOfPurges(firestore, 'clinic').get()],
  [countOf, (firestore) => countOf(linesOfSent(firestore, 'clinic'))],
  [linesOfSent, (firestore) => linesOfSent(firestore, 'clinic').get()],
  [mailsFrom, (firestore) => mailsFrom(firestore, 'c', 'ana', 1).get()],
  [messagesOf, (firestore) => messagesOf(firestore, 'clinic', 'c').get()],
  [
    unreadOf,
    ...SIDES.map(
      (side): Ask =>
        (firestore) =>
          unreadOf(firestore, 'clinic', 'ana', side).get(),
    ),
  ],
  [
    unreadConversations,
    ...SIDES.map(
      (side): Ask =>
        () =>
          unreadConversations('clinic', 'ana', side),
    ),
  ],
  [organizationIds, () => organizationIds().next()],
  [verifyAudit, (firestore) => verifyAudit(firestore, 'clinic', null)],
  [sealNext, () => sealNext('clinic', 1)],
  [linesBehind, () => linesBehind('clinic', null, 1), () => linesBehind('clinic', SEALED, 1)],
  [sealsOf, (firestore) => sealsOf(firestore, 'clinic').get()],
  [linesThrough, (firestore) => linesThrough(firestore, 'clinic', SEALED).get()],
  [
    conversationsAbout,
    () => conversationsAbout('clinic', 'chart-1', null),
    () => conversationsAbout('clinic', 'chart-1', 'c'),
  ],
  [organizationsThatDelete, () => organizationsThatDelete().next()],
  [conversationsDue, () => conversationsDue('clinic', 1).get()],
  [
    purgeOrganization,
    () =>
      purgeOrganization({ ...CLINIC, retention: { years: 1, from: 0 } }, Date.now(), (_, deleteIt) =>
        deleteIt(),
      ),
  ],
  [lineOfPurge, () => lineOfPurge('clinic', 'c').get()],
  [removeRest, () => removeRest('clinic', 'c')],
  [messagesBehind, () => messagesBehind('clinic', 'c', null), () => messagesBehind('clinic', 'c', 'm')],
  [linesAbout, () => linesAbout('clinic', 'c', null), () => linesAbout('clinic', 'c', 'line')],
  [rewriteSearchEntries, () => rewriteSearchEntries('clinic', 'c')],
  [
    waitingIn,
    () => waitingIn('clinic', null, null).get(),
    () => waitingIn('clinic', 'nora', null).get(),
    () => waitingIn('clinic', 'nora', 'chart-1').get(),
  ],
  [waitingFor, (firestore) => waitingFor(firestore, 'clinic', 'nora').get()],
  [waitForDerived, (firestore) => waitForDerived(firestore, [])],
];

const LINK = { uid: 'ana', expiresAt: 1, usedAt: null };

/**
 * What the queries of the server and the tools are, by running the code that makes them; `opened` is told which
 * Firestore the functions are to be given, one after the other.
 */
export async function askedByServer(opened: (firestore: Firestore) => void): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const [{ name }, ...ways] of ASKS) {
    const { firestore, transaction, queries } = recordingFirestore((path) =>
      path.startsWith('passwordLinks/') ? LINK : undefined,
    );
    opened(firestore);
    for (const ask of ways) await ask(firestore, transaction);
    asked.push({ name, queries });
  }
  return asked;
}
