import { parseAccount } from '@my-messages/domain/documents/account';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseHold } from '@my-messages/domain/documents/hold';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseProblem } from '@my-messages/domain/documents/problem';
import { parseSavedAnswer, type SavedAnswer } from '@my-messages/domain/documents/saved-answer';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import {
  chartPath,
  collectionPath,
  holdPath,
  memberPath,
  problemPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import type { AdminFacts } from '../core/admin-plan';
import type { Concerned } from '../core/concerned';
import { firestore } from '../../platform/store/admin-app';
import { readConnections } from './derive-member';
import { readIn } from '../../platform/store/documents';
import { waitingIn } from '../../platform/store/waiting';

/** Reads, inside the transaction, all that an admin's change is decided from. */
export async function readAdminFacts(
  transaction: Transaction,
  organizationId: string,
  askerId: string,
  concerned: Concerned,
): Promise<AdminFacts> {
  const {
    personId,
    chartId,
    hold,
    problemIds,
    coverId,
    leaves,
    answers: areAnswers,
    staff: areStaff,
  } = concerned;
  const [chart, held, patientIds, person, problems, cover, answers, staff, waiting] = await Promise.all([
    chartId === null ? null : readIn(transaction, chartPath(organizationId, chartId), parseChart),
    hold && chartId !== null ? readIn(transaction, holdPath(organizationId, chartId), parseHold) : null,
    concerned.patient && chartId !== null ? readPatients(transaction, organizationId, chartId) : [],
    personId === null ? NOBODY : readPerson(transaction, organizationId, askerId, personId),
    Promise.all(problemIds.map((id) => readIn(transaction, problemPath(organizationId, id), parseProblem))),
    coverId === null ? null : readIn(transaction, staffPath(organizationId, coverId), parseStaffCard),
    areAnswers ? readAnswers(transaction, organizationId) : [],
    areStaff ? readStaff(transaction, organizationId) : [],
    leaves && personId !== null && isWaitedFor(transaction, organizationId, personId, chartId),
  ]);
  const there = problems.filter((problem) => problem !== null);
  return {
    ...person,
    chart,
    held: held !== null,
    patientIds,
    cover,
    problems: there,
    answers,
    staff,
    waiting,
  };
}

/** Read inside the transaction, so that two cannot both become the one patient. Charts of before may have more. */
async function readPatients(
  transaction: Transaction,
  organizationId: string,
  chartId: string,
): Promise<readonly string[]> {
  const all = firestore().collection(collectionPath(organizationId, 'connections'));
  const connected = all.where('chartId', '==', chartId).orderBy('displayName').select('uid', 'relationship');
  const { docs } = await transaction.get(connected);
  return docs.filter((each) => each.get('relationship') === 'self').map((each) => String(each.get('uid')));
}

/** All that the clinic has saved; read inside the transaction, so that two cannot both add the last that may be. */
async function readAnswers(transaction: Transaction, organizationId: string): Promise<SavedAnswer[]> {
  const all = firestore().collection(collectionPath(organizationId, 'savedAnswers'));
  const { docs } = await transaction.get(all.limit(LIMITS.clinicAnswers));
  return docs.map((snapshot) => parseSavedAnswer(snapshot.id, snapshot.data()));
}

/** Everybody of the staff, inactive ones and those who have yet to accept, too; read inside the transaction, so that none comes in beside it. */
async function readStaff(transaction: Transaction, organizationId: string): Promise<AdminFacts['staff']> {
  const all = firestore().collection(collectionPath(organizationId, 'members'));
  const staff = all.where('kind', '==', 'staff').orderBy('sortName').select('needsSecondFactor');
  const { docs } = await transaction.get(staff);
  return docs.map((each) => ({ uid: each.id, needsSecondFactor: each.get('needsSecondFactor') === true }));
}

/**
 * Whether somebody waits for an answer of a person, about one chart or any; at most one document is read for it. Who ends
 * somebody's work by the import or a script of `ops` is not asked: they say what is so elsewhere already, and cannot hand
 * anything over. What waits then is found under *Waiting*, as what nobody can answer.
 */
async function isWaitedFor(
  transaction: Transaction,
  organizationId: string,
  staffId: string,
  chartId: string | null,
): Promise<boolean> {
  const { docs } = await transaction.get(waitingIn(organizationId, staffId, chartId).limit(1));
  return docs.length > 0;
}

type PersonFacts = Omit<
  AdminFacts,
  'chart' | 'held' | 'patientIds' | 'cover' | 'problems' | 'answers' | 'staff' | 'waiting'
>;

const NOBODY: PersonFacts = {
  account: null,
  member: null,
  card: null,
  connections: [],
  anotherSuperAdmin: false,
};

async function readPerson(
  transaction: Transaction,
  organizationId: string,
  askerId: string,
  uid: string,
): Promise<PersonFacts> {
  const [account, member, card, connections, anotherSuperAdmin] = await Promise.all([
    readIn(transaction, userPath(uid), parseAccount),
    readIn(transaction, memberPath(organizationId, uid), parseMember),
    readIn(transaction, staffPath(organizationId, uid), parseStaffCard),
    readConnections(transaction, organizationId, uid),
    // Only for what one does to oneself can it matter whether there is another.
    uid === askerId && hasAnotherSuperAdmin(transaction, organizationId, askerId),
  ]);
  return { account, member, card, connections, anotherSuperAdmin };
}

/** Asked inside the transaction, so that two who step down at the same moment cannot each count on the other. */
async function hasAnotherSuperAdmin(
  transaction: Transaction,
  organizationId: string,
  askerId: string,
): Promise<boolean> {
  const query = firestore()
    .collection(collectionPath(organizationId, 'members'))
    .where('superAdmin', '==', true)
    .where('active', '==', true);
  const { docs } = await transaction.get(query);
  return docs
    .map((snapshot) => parseMember(snapshot.id, snapshot.data()))
    .some(({ uid, acceptedAt }) => uid !== askerId && acceptedAt !== null);
}
