import {
  chartDoc,
  connectionDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
} from '@my-messages/domain/testing/documents';
import { LIMITS } from '@my-messages/domain/limits';
import type { Side } from '@my-messages/domain/side';
import { MOST_TOTALS } from '../../functions/src/messages/sweep-derived';
import type { Indexes } from '../indexes/index-file';
import { documentSize } from '../indexes/storage-size';
import type { Assumed } from './assumptions';
import { documentsOf, type Put } from './documents';
import { sampleText } from './sample-text';
import { asked, put, ruled, shown, sum, times, type Work } from './work';

/** Something that people or functions do, what it costs once, and how often it is done in a month. */
export interface Action {
  readonly name: string;
  readonly perMonth: number;
  readonly once: Work;
  /** What holds the number of its reads and writes. */
  readonly source: string;
}

const RULES = 'proofs/cost holds what rules read';
const NO_TEST = 'which requests it sends no test counts';
const FOLLOWS = 'tests/triggers/what-follows.test.ts holds invocations, writes and reads';
const IDLE = 'functions/src/messages/idle-sweeps.test.ts';

const CONNECTION = { portal: 'connection, portal user', staff: 'connection, staff of a chart' } as const;

/** The sweep comes every five minutes. */
const RUNS_A_DAY = 24 * 12;
/** So many people's totals are counted anew in a day, whatever happened. */
export const TOTALS_A_DAY = MOST_TOTALS * RUNS_A_DAY;

/** All that happens in a month among so many portal users. */
export function actions(users: number, a: Assumed, indexes: Indexes): readonly Action[] {
  const d = documentsOf(sampleText(a.charactersPerMessage));
  const staff = users / a.usersPerStaff;
  const clinics = Math.ceil(users / a.usersPerClinic);
  const messages = users * a.messagesPerUserMonth;
  const conversations = messages / a.messagesPerConversation;
  const sent = { portal: messages * (1 - a.staffShare), staff: messages * a.staffShare };
  const opens = {
    portal: users * a.opensPerUserDay * a.daysPerMonth,
    staff: staff * a.opensPerStaffDay * a.workdaysPerMonth,
  };
  const size = ({ path, data }: Put) => documentSize(path, data);
  /** Of an entry that search shows: its tokens stay at the server. */
  const found = ({ path, data }: Put) => documentSize(path, { ...data, tokens: [] });
  const small = {
    member: documentSize('organizations/o/members/m', portalMemberDoc()),
    clinic: documentSize('organizations/o', organizationDoc()) + a.logoCharacters,
    chart: documentSize('organizations/o/charts/c', chartDoc()),
    connection: documentSize('organizations/o/connections/c', connectionDoc()),
    card: documentSize('organizations/o/staff/s', staffCardDoc()),
  };
  const page = (rows: number) => Math.min(rows, LIMITS.pageSize);

  const openApp = (rows: number) =>
    sum(
      asked('account, portal user', 1, small.card),
      asked('ownMember, either side', 1, small.member),
      asked('organization, either side', 1, small.clinic),
      asked('unreadTotals, either side', 1, size(d.totals)),
      asked('inbox, either side', page(rows), size(d.moved)),
      asked('ownDrafts, either side', 0, 0),
      { appBytes: a.appBytes * (1 - a.cachedOpens) },
    );
  const read = (side: Side) =>
    sum(
      asked('conversation, either side', 1, size(d.moved)),
      asked('newestMessages, either side', page(a.messagesPerConversation), size(d.message)),
      asked('chart, either side', 1, small.chart),
      asked(CONNECTION[side], 1, small.connection),
      asked('staffCard, either side', 1, small.card),
    );
  const saveDraft = sum(ruled('save a draft'), put(indexes, d.draft), shown(1, size(d.draft)));
  const send = (side: Side) =>
    sum(
      ruled(`reply, ${side} side`),
      put(indexes, d.message, d.moved),
      // To its writer, with the totals to its reader.
      times(1 + a.readerLooking, sum(shown(1, size(d.message)), shown(1, size(d.moved)))),
      times(a.readerLooking, shown(1, size(d.totals))),
      ruled('delete a draft'),
      { deletes: 1 },
    );
  const search = sum(
    asked('firestoreSearch, either side, messages', page(a.rowsPerSearch), found(d.entry)),
    asked('firestoreSearch, either side, conversations', page(a.rowsPerSearch), found(d.conversationEntry)),
  );
  // An aggregate over the index, and what the totals were.
  const count = sum({ reads: 2 }, put(indexes, d.totals));

  const followed = sum({ invocations: 2, reads: 2 }, put(indexes, d.entry, d.line), count);
  const mailed = sum({ invocations: 1, reads: 5, mails: 1 }, put(indexes, ...d.mailed));
  const inDigest = sum({ invocations: 1, reads: 5 }, put(indexes, ...d.inDigest));
  // Looked at when it is queued and when it is due, each time with two aggregates of what is unread.
  const digest = sum({ invocations: 1, reads: 13, mails: 1 }, put(indexes, ...d.digest));
  // The transaction reads the conversation that it changes; its trigger finds nothing to count.
  const marked = (change: Put) => sum({ invocations: 1, reads: 1 }, put(indexes, change));
  const begun = sum(put(indexes, d.begun, d.conversationEntry), { writes: -1 });
  const seen = sum(ruled('mark as seen, portal side'), put(indexes, d.seen), shown(1, size(d.seen)));
  const recounted = sum({ invocations: 1 }, count, shown(1, size(d.totals)));
  const searches = users * a.searchesPerUserMonth + staff * a.searchesPerStaffDay * a.workdaysPerMonth;
  const told = messages * a.notificationsPerMessage;
  const runs = a.daysPerMonth * RUNS_A_DAY;
  const recounts = a.daysPerMonth * Math.min(users + staff, TOTALS_A_DAY);

  return [
    ...heldBy(`${RULES}; ${NO_TEST}`, {
      'portal user opens the app': [opens.portal, openApp(a.conversationsPerUser)],
      'staff open the app': [opens.staff, openApp(a.conversationsPerStaff)],
      'portal user reads a conversation': [opens.portal * a.conversationsReadPerOpen, read('portal')],
      'staff read a conversation': [opens.staff * a.conversationsReadPerStaffOpen, read('staff')],
      'a search': [searches, search],
    }),
    ...heldBy(RULES, {
      'a draft is saved': [messages * a.draftSavesPerMessage, saveDraft],
      'portal user sends': [sent.portal, send('portal')],
      'staff send': [sent.staff, send('staff')],
      'a message is marked as seen': [messages, sum(seen, recounted)],
    }),
    ...heldBy(FOLLOWS, {
      'a conversation is begun': [conversations, begun],
      'a message is followed': [messages, followed],
      'a notification is queued': [messages, sum({ reads: 2 })],
      'a notification is mailed': [sent.staff * a.notificationsPerMessage, mailed],
      'staff open a message': [sent.portal, put(indexes, d.opened)],
      'a message is marked as urgent': [sent.portal * a.urgentMessages, marked(d.urgent)],
      'who wrote a message sees that it was told': [told, marked(d.told)],
      'a notification comes to tell of one more': [Math.max(0, messages - told), sum({ writes: 1 })],
    }),
    ...heldBy(IDLE, {
      'the sweep of what follows': [runs, sum({ invocations: 1, reads: 3, writes: 1 })],
      'totals are counted anew': [recounts, sum({ reads: 2 }, count)],
      'a clinic is told of the sweep': [a.daysPerMonth * 24 * clinics, sum({ reads: 1, writes: 1 })],
      'the audit trail of a clinic is looked at for a seal': [
        a.daysPerMonth * 24 * clinics,
        sum({ reads: 3 }),
      ],
      'the sweep of the mails': [a.daysPerMonth * 24 * 60, sum({ invocations: 1, reads: 1 })],
    }),
    ...heldBy('counted in the source: no test', {
      'a notification goes into the digest': [sent.portal * a.notificationsPerMessage, inDigest],
      'a digest is sent': [staff * a.digestsPerStaffDay * a.workdaysPerMonth, digest],
      'a notification is followed up': [told, sum({ reads: 3, writes: 1 })],
      'a line of the audit trail is sealed': [messages + sent.portal, sum({ reads: 1 }, d.sealed)],
      'a message is looked at by the sweep': [messages, sum({ reads: 7 })],
    }),
  ];
}

const heldBy = (
  source: string,
  done: Readonly<Record<string, readonly [perMonth: number, once: Work]>>,
): readonly Action[] =>
  Object.entries(done).map(([name, [perMonth, once]]) => ({ name, perMonth, once, source }));

const GIB = 2 ** 30;

/** Dollars a month, by position. */
function bill(users: number, work: Work, a: Assumed) {
  const seconds = (work.invocations - work.mails) * a.secondsPerInvocation + work.mails * a.secondsPerMail;
  return {
    reads: (work.reads / 100_000) * a.readPrice,
    writes: (work.writes / 100_000) * a.writePrice,
    deletes: (work.deletes / 100_000) * a.deletePrice,
    storage: (work.storedBytes / GIB) * a.storagePrice,
    egress: (work.sentBytes / GIB) * a.egressPrice,
    hosting: (work.appBytes / GIB) * a.hostingPrice,
    invocations: (work.invocations / 1_000_000) * a.invocationPrice,
    compute: seconds * a.computePrice,
    mail: (work.mails / 1000) * a.mailPrice,
    signIn: users * a.signInPrice,
  };
}

export interface Month {
  readonly users: number;
  readonly work: Work;
  readonly dollars: ReturnType<typeof bill>;
  /** Of all positions. */
  readonly total: number;
}

/** A month of so many portal users; storage is that of the month's messages, which each further month adds again. */
export function month(users: number, a: Assumed, indexes: Indexes): Month {
  const work = sum(...actions(users, a, indexes).map(({ perMonth, once }) => times(perMonth, once)));
  const dollars = bill(users, work, a);
  return { users, work, dollars, total: Object.values(dollars).reduce((all, each) => all + each, 0) };
}

/** What one message puts into the database with all that it is found by and told of in the audit trail. */
export function messageWeight(characters: number, indexes: Indexes) {
  const body = sampleText(characters);
  const { message, entry, line } = documentsOf(body);
  const { indexEntries, storedBytes } = put(indexes, message, entry, line);
  const tokens = 'tokens' in entry.data && Array.isArray(entry.data.tokens) ? entry.data.tokens.length : 0;
  return {
    characters,
    tokens,
    indexEntries,
    storedBytes,
    bytesPerByte: storedBytes / Buffer.byteLength(body),
  };
}
