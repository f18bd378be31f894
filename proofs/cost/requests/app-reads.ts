import { AUDIT_ACTIONS } from '@my-messages/domain/documents/audit-event';
import { messagePath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase/firestore';
import * as admin from '../../../web/src/data/entities/admin';
import * as charts from '../../../web/src/data/entities/charts';
import * as conversations from '../../../web/src/data/entities/conversations';
import { ownDrafts } from '../../../web/src/data/entities/drafts';
import * as ownCopy from '../../../web/src/data/entities/own-copy';
import * as people from '../../../web/src/data/entities/people';
import { clinicAnswers, ownAnswers } from '../../../web/src/data/entities/saved-answers';
import { firestoreSearch, type SearchService } from '../../../web/src/data/entities/search';
import type { LiveSource } from '../../../web/src/data/live/live-source';
import type { PagedSource } from '../../../web/src/data/live/sources';
import type { Viewer } from '../../../web/src/data/viewer';
import { CHART, CLINIC, PEOPLE } from '../../rules/support/clinic';
import { CONVERSATION } from '../../rules/support/send';
import { combinations } from '../../support/combinations';
import type { Asker } from '../request-kind';
import { conversation, MESSAGE, selectedUsers } from './cost-world';

export type Answer = LiveSource<unknown> | PagedSource<unknown> | Promise<unknown>;

/** Some of those who read, of whom the dearest is the cost of what they read. */
interface Group {
  readonly as: string;
  readonly askers: readonly Asker[];
}

/** A function of the app that reads, with everything that it can be asked for by these. */
export interface AppRead extends Group {
  /** The name of the function. */
  readonly of: string;
  /** Each asks for another thing; the last has every filter, and finds something in the world of the cost. */
  readonly ways: readonly ((viewer: Viewer) => Answer)[];
}

const { patient, stranger, nurse, offTeam, admin: adminId } = PEOPLE;
const documents = [selectedUsers()];
const archived = conversation({ portal: { archived: true }, staff: { archived: true } });

const portal: Group = { as: 'portal user', askers: [{ uid: patient }] };
const staff: Group = { as: 'staff', askers: [{ uid: nurse }] };
const both: Group = { as: 'either side', askers: [...portal.askers, ...staff.askers] };
const selectedUser: Group = { as: 'selected user', askers: [{ uid: offTeam, documents }] };
const staffOfChart: Group = { as: 'staff of a chart', askers: [...staff.askers, ...selectedUser.askers] };
const superAdmin: Group = {
  as: 'Super Admin',
  askers: [{ uid: adminId }, { uid: adminId, documents }],
};
const unconnected: Group = { as: 'portal user without one', askers: [{ uid: stranger }] };
const archiver: Group = {
  as: 'either side, archived',
  askers: both.askers.map((asker) => ({ ...asker, documents: [archived] })),
};
const waitedFor: Group = {
  as: 'staff',
  askers: staff.askers.map((asker) => ({
    ...asker,
    documents: [conversation({ waitingSince: Timestamp.fromMillis(1) })],
  })),
};
const goneOn: Group = {
  as: 'portal user who went on',
  askers: [{ uid: patient, documents: [conversation({ continues: CONVERSATION })] }],
};
const unsent: Group = { ...both, as: 'either side, never arrived' };

/** Nothing, one letter, which lists are looked through for, a word, and two. */
const BEGINNINGS = ['', 'p', 'pat', 'pat patient'];
const OWN_TEAMS = combinations({ reach: ['care-teams'], beginning: BEGINNINGS } as const);
const ALL_CHARTS = combinations({ reach: ['all'], beginning: BEGINNINGS } as const);

const given = <Wanted>(wanted: Wanted): [Wanted] => [wanted];

/** Whatever the app reads of one document or of many. The proof of the indexes misses what comes to make a query. */
export const APP_READS: readonly AppRead[] = [
  read(people.account, portal, []),
  read(people.ownMember, both, []),
  read(people.organization, both, []),
  read(people.unreadTotals, both, []),
  read(conversations.inbox, both, [false]),
  read(conversations.inbox, archiver, [true]),
  read(conversations.waiting, waitedFor, []),
  read(conversations.activeWith, staff, ['unread'], ['not-opened']),
  read(conversations.narrowedTo, staff, ['chartId', CHART, false], ['portalUserId', patient, false]),
  read(conversations.aboutChart, staff, [CHART]),
  read(conversations.goingOnFrom, goneOn, [CONVERSATION]),
  read(conversations.conversation, both, [CONVERSATION]),
  read(conversations.newestMessages, both, [CONVERSATION]),
  read(conversations.messagesAround, both, [CONVERSATION, MESSAGE]),
  read(conversations.messagesAround, unsent, ['neverarrived00000001', MESSAGE]),
  {
    ...both,
    of: conversations.laterMessages.name,
    ways: [
      async (viewer) => {
        const from = await viewer.store.getDocument(messagePath(CLINIC, CONVERSATION, MESSAGE));
        return conversations.laterMessages(viewer, CONVERSATION, from?.cursor);
      },
    ],
  },
  read(ownCopy.ownConversations, portal, [undefined]),
  read(ownCopy.messagesInOrder, both, [CONVERSATION, undefined]),
  search('conversations', (service, words) => service.conversations(words), ['blood-test'], ['visit']),
  search('messages', (service, words) => service.messages(words), ['visit'], ['visit', 'pat']),
  search('arriving', (service, words) => service.arriving('message', words, 1), ['visit']),
  read(charts.chart, both, [CHART]),
  read(charts.chart, selectedUser, [CHART]),
  read(charts.chart, superAdmin, [CHART]),
  read(charts.staffCharts, staff, ...OWN_TEAMS.map(given)),
  read(charts.staffCharts, selectedUser, ...ALL_CHARTS.map(given)),
  read(charts.staffCharts, superAdmin, ...ALL_CHARTS.map(given)),
  read(charts.connection, portal, [CHART, patient]),
  read(charts.connection, unconnected, [CHART, stranger]),
  read(charts.connection, staffOfChart, [CHART, patient]),
  read(charts.connection, superAdmin, [CHART, patient]),
  read(charts.ownConnections, portal, []),
  read(charts.chartConnections, staffOfChart, [CHART]),
  read(charts.chartConnections, superAdmin, [CHART]),
  read(charts.staffCard, both, [nurse]),
  read(charts.availableStaff, both, []),
  read(ownDrafts, both, []),
  read(ownAnswers, staff, []),
  read(clinicAnswers, staff, []),
  read(admin.memberOf, superAdmin, [patient]),
  read(
    admin.people,
    superAdmin,
    ...combinations({ kind: [null, 'staff', 'portal'], beginning: BEGINNINGS } as const).map(given),
  ),
  read(admin.connectionsOfPerson, superAdmin, [patient]),
  read(admin.acceptedPortalUser, superAdmin, []),
  read(admin.chartOfAny, superAdmin, [[nurse]]),
  read(admin.anyMessageSent, superAdmin, []),
  read(
    admin.auditTrail,
    superAdmin,
    ...combinations({
      actorId: [null, adminId],
      action: [null, ...AUDIT_ACTIONS],
      chartId: [null, CHART],
      from: [null, new Date(1)],
      until: [null, new Date(2)],
    }).map(given),
  ),
  read(admin.problems, superAdmin, []),
  read(admin.derivedCheck, superAdmin, []),
];

function read<Given extends readonly unknown[]>(
  of: (viewer: Viewer, ...given: Given) => Answer,
  by: Group,
  ...ways: readonly Given[]
): AppRead {
  return { ...by, of: of.name, ways: ways.map((way) => (viewer) => of(viewer, ...way)) };
}

function search(
  what: string,
  ask: (service: SearchService, words: readonly string[]) => Answer | null,
  ...ways: readonly (readonly string[])[]
): AppRead {
  const asked = ways.map(
    (words) => (viewer: Viewer) =>
      ask(firestoreSearch(viewer), words) ?? Promise.reject(new Error('no word')),
  );
  return { ...both, as: `either side, ${what}`, of: firestoreSearch.name, ways: asked };
}
