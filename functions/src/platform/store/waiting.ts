import { collectionPath } from '@my-messages/domain/paths';
import { personField } from '@my-messages/domain/side';
import { Timestamp, type Query } from 'firebase-admin/firestore';
import { firestore } from './admin-app';

/**
 * The active conversations of an organization in which staff owe an answer, urgent ones first and then longest first: all,
 * or those of one staff member, or those of them about one chart.
 */
export function waitingIn(organizationId: string, staffId: string | null, chartId: string | null): Query {
  const active = firestore()
    .collection(collectionPath(organizationId, 'conversations'))
    .where('staff.archived', '==', false);
  const theirs = staffId === null ? active : active.where(personField.staff, '==', staffId);
  const about = chartId === null ? theirs : theirs.where('chartId', '==', chartId);
  return about
    .where('waitingSince', '>', Timestamp.fromMillis(0))
    .orderBy('urgency.open', 'desc')
    .orderBy('waitingSince');
}
