import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  draftsPath,
  unreadTotalsPath,
  memberPath,
  messagePath,
  messagesPath,
  organizationPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { limit, orderBy, where } from 'firebase/firestore';
import { CHART, CLINIC, PEOPLE } from '../../rules/support/clinic';
import { CONVERSATION } from '../../rules/support/send';
import { conversation, MESSAGE, selectedUsers } from './cost-world';
import { fetches, lists } from './read';
import type { Asker, RequestKind } from '../request-kind';

const { patient, nurse, offTeam, admin } = PEOPLE;

const both: readonly Asker[] = [{ uid: patient }, { uid: nurse }];

/** Whoever sees a chart: by connection, by care team, by the policy *selected users*, as Super Admin. */
const chartReaders: readonly Asker[] = [
  ...both,
  { uid: offTeam, documents: [selectedUsers()] },
  { uid: admin },
  { uid: admin, documents: [selectedUsers()] },
];
const staffOfCharts = chartReaders.filter(({ uid }) => uid !== patient && uid !== admin);

const page = limit(LIMITS.pageSize);
const longPage = limit(LIMITS.listLimit);

const isOwn = (uid: string) => where(uid === nurse ? 'staffId' : 'portalUserId', '==', uid);

/** What the app reads for portal users and staff. */
export const READS: readonly RequestKind[] = [
  fetches('own account', 'users', [{ uid: patient }], userPath),
  fetches('own membership', 'members', both, (uid) => memberPath(CLINIC, uid)),
  fetches('the organization', 'organizations', both, () => organizationPath(CLINIC)),
  fetches('own unread totals', 'inboxes', both, (uid) => unreadTotalsPath(CLINIC, uid)),
  lists('inbox', 'conversations', both, (uid) => [
    isOwn(uid),
    where(uid === nurse ? 'staff.archived' : 'portal.archived', '==', false),
    orderBy('lastMessage.at', 'desc'),
    page,
  ]),
  fetches('a conversation', 'conversations', both, () => conversationPath(CLINIC, CONVERSATION)),
  lists(
    'messages',
    () => messagesPath(CLINIC, CONVERSATION),
    both,
    () => [orderBy('sentAt', 'desc'), page],
  ),
  fetches('a message', 'messages', both, () => messagePath(CLINIC, CONVERSATION, MESSAGE)),
  fetches('own message that never arrived', 'messages', both, () =>
    messagePath(CLINIC, 'neverarrived00000001', MESSAGE),
  ),
  lists('search', 'searchEntries', both, (uid) => [
    isOwn(uid),
    where('kind', '==', 'message'),
    where('tokens', 'array-contains', 'hello'),
    orderBy('at', 'desc'),
    page,
  ]),
  fetches('a chart', 'charts', chartReaders, () => chartPath(CLINIC, CHART)),
  lists('charts of own care teams', 'charts', [{ uid: nurse }], (uid) => [
    where('careTeamIds', 'array-contains', uid),
    orderBy('sortName'),
    page,
  ]),
  lists('all charts, as selected user', 'charts', [{ uid: offTeam, documents: [selectedUsers()] }], () => [
    where('nameTokens', 'array-contains', 'pat'),
    orderBy('sortName'),
    page,
  ]),
  fetches('own connection', 'connections', [{ uid: patient }], (uid) =>
    connectionPath(CLINIC, connectionId(CHART, uid)),
  ),
  fetches('own connection that is gone', 'connections', [{ uid: patient }], (uid) =>
    connectionPath(CLINIC, connectionId('chart-3', uid)),
  ),
  lists('own connections', 'connections', [{ uid: patient }], (uid) => [where('uid', '==', uid), longPage]),
  fetches('a connection of a chart, as staff', 'connections', staffOfCharts, () =>
    connectionPath(CLINIC, connectionId(CHART, patient)),
  ),
  lists('connections of a chart, as staff', 'connections', staffOfCharts, () => [
    where('chartId', '==', CHART),
    orderBy('displayName'),
    longPage,
  ]),
  fetches('a staff card', 'staff', both, () => staffPath(CLINIC, nurse)),
  lists('available staff', 'staff', both, () => [
    where('availableForPortalMessages', '==', true),
    orderBy('displayName'),
    longPage,
  ]),
  lists(
    'own drafts',
    (uid) => draftsPath(CLINIC, uid),
    both,
    () => [orderBy('savedAt'), page],
  ),
  lists('archive', 'conversations', archivers(), (uid) => [
    isOwn(uid),
    where(uid === nurse ? 'staff.archived' : 'portal.archived', '==', true),
    orderBy('lastMessage.at', 'desc'),
    page,
  ]),
];

function archivers(): readonly Asker[] {
  const archived = conversation({ portal: { archived: true }, staff: { archived: true } });
  return both.map(({ uid }) => ({ uid, documents: [archived] }));
}
