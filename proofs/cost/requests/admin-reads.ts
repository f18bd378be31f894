import { LIMITS } from '@my-messages/domain/limits';
import { connectionId, connectionPath, derivedCheckPath, memberPath } from '@my-messages/domain/paths';
import { limit, orderBy, where } from 'firebase/firestore';
import { CHART, CLINIC, PEOPLE } from '../../rules/support/clinic';
import { selectedUsers } from './cost-world';
import { fetches, lists } from './read';
import type { Asker, RequestKind } from '../request-kind';

const { patient, admin } = PEOPLE;

const admins: readonly Asker[] = [{ uid: admin }, { uid: admin, documents: [selectedUsers()] }];
const page = limit(LIMITS.pageSize);

/** What the settings read for Super Admins. */
export const ADMIN_READS: readonly RequestKind[] = [
  fetches('a member, as Super Admin', 'members', admins, () => memberPath(CLINIC, patient)),
  lists('people, as Super Admin', 'members', admins, () => [
    where('kind', '==', 'portal'),
    where('nameTokens', 'array-contains', 'pat'),
    orderBy('sortName'),
    page,
  ]),
  lists('charts, as Super Admin', 'charts', admins, () => [
    where('nameTokens', 'array-contains', 'pat'),
    orderBy('sortName'),
    page,
  ]),
  fetches('a connection, as Super Admin', 'connections', admins, () =>
    connectionPath(CLINIC, connectionId(CHART, patient)),
  ),
  lists('connections of a chart, as Super Admin', 'connections', admins, () => [
    where('chartId', '==', CHART),
    orderBy('displayName'),
    limit(LIMITS.listLimit),
  ]),
  lists('connections of a person, as Super Admin', 'connections', admins, () => [
    where('uid', '==', patient),
    limit(LIMITS.connectionsPerPerson),
  ]),
  lists('the audit trail', 'auditEvents', admins, () => [
    where('actorId', '==', admin),
    where('action', '==', 'role'),
    orderBy('at', 'desc'),
    page,
  ]),
  lists('the problems', 'problems', admins, () => [orderBy('at', 'desc'), page]),
  fetches('what was checked', 'checks', admins, () => derivedCheckPath(CLINIC)),
];
