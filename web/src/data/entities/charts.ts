import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import {
  chartPath,
  collectionPath,
  connectionId,
  connectionPath,
  staffPath,
} from '@my-messages/domain/paths';
import { documentSource, pagedSource, pageSource } from '../live/sources';
import type { Filter, StoreQuery } from '../store/store';
import type { Viewer } from '../viewer';
import { BY_NAME, namedAmong, namedSource } from './name-begins-with';

export const chart = (viewer: Viewer, chartId: string) =>
  documentSource(viewer.store, chartPath(viewer.organizationId, chartId), parseChart);

export const staffCard = (viewer: Viewer, uid: string) =>
  documentSource(viewer.store, staffPath(viewer.organizationId, uid), parseStaffCard);

/** The connection of one portal user to one chart; null when there is none. */
export const connection = (viewer: Viewer, chartId: string, portalUserId: string) =>
  documentSource(
    viewer.store,
    connectionPath(viewer.organizationId, connectionId(chartId, portalUserId)),
    parseConnection,
  );

/** The charts that the portal user is connected to, by way of their connections. */
export const ownConnections = (viewer: Viewer) =>
  pageSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'connections'),
      filters: [['uid', '==', viewer.uid]],
      orderBy: [],
      limit: LIMITS.listLimit,
    },
    parseConnection,
  );

/** Which charts a staff member works with: those of their care teams, or all of the organization. */
export type ChartReach = 'care-teams' | 'all';

export interface ChartsWanted {
  readonly reach: ChartReach;
  /** The beginning of the patient's name, as somebody types it; empty for every patient. */
  readonly beginning: string;
}

/** The charts that a staff member works with, by patient. */
export const staffCharts = (viewer: Viewer, { reach, beginning }: ChartsWanted) => {
  const charts = (filters: readonly Filter[], orderBy: StoreQuery['orderBy'] = BY_NAME) =>
    pagedSource(
      viewer.store,
      {
        collection: collectionPath(viewer.organizationId, 'charts'),
        filters,
        orderBy,
        limit: LIMITS.pageSize,
      },
      parseChart,
    );
  if (reach === 'all') return namedSource(beginning, charts);
  return namedAmong(beginning, (filters, orderBy) =>
    charts([['careTeamIds', 'array-contains', viewer.uid], ...filters], orderBy),
  );
};

/** The portal users connected to a chart that the staff member sees, by name. */
export const chartConnections = (viewer: Viewer, chartId: string) =>
  pageSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'connections'),
      filters: [['chartId', '==', chartId]],
      orderBy: [['displayName', 'asc']],
      limit: LIMITS.listLimit,
    },
    parseConnection,
  );

/** Staff with the role, by name; who may be chosen under the policy *selected users*. */
export const availableStaff = (viewer: Viewer, limit: number = LIMITS.listLimit) =>
  pagedSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'staff'),
      filters: [['availableForPortalMessages', '==', true]],
      orderBy: [['displayName', 'asc']],
      limit,
    },
    parseStaffCard,
  );
