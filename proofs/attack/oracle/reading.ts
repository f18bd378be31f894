import { placeOf, type Query } from '../model/request';
import type { Value } from '../model/value';
import { firstOf, View, type Asking, type Refusal, type State } from './view';

interface Readers {
  /** What is said to everybody else. */
  readonly says: string;
  /** Who reads one document, by its id and that of the document above it; nobody where nothing stands. */
  readonly get?: (as: View, id: string, above: string) => boolean;
  /** Who may list with a query, by what it asks for itself, under a document of this id. */
  readonly list?: (as: View, query: Query, above: string) => boolean;
  /** How many a list may ask for, where it is not as many as any other. */
  readonly longest?: number;
}

const isOwn = ({ uid }: View, id: string) => uid === id;
const isSuperAdmin = ({ isSuperAdmin }: View) => isSuperAdmin;
const everybody = () => true;

const asksFor = ({ where }: Query, field: string, operator: string, value: Value) =>
  where.some(([name, how, what]) => name === field && how === operator && what === value);

const asksForOwn = ({ uid }: View, query: Query) =>
  ['portalUserId', 'staffId'].some((side) => asksFor(query, side, 'EQUAL', uid));

const asksForSeenChart = (as: View, { where }: Query) =>
  where.some(
    ([field, operator, chartId]) =>
      field === 'chartId' && operator === 'EQUAL' && typeof chartId === 'string' && as.seesChart(chartId),
  );

/** Who reads what, by the kind of the document; what is not here, the server alone has to do with. */
const READERS: Readonly<Record<string, Readers>> = {
  users: { says: 'an account is its owner’s', get: isOwn },
  organizations: {
    says: 'a clinic is read by its active members',
    get: (as) => as.read(`members/${as.uid}`)['active'] === true,
  },
  'organizations/members': {
    says: 'a membership is read by its person and Super Admins',
    get: (as, id) => isOwn(as, id) || as.isSuperAdmin,
    list: isSuperAdmin,
  },
  'organizations/members/drafts': {
    says: 'drafts are listed by their writer alone',
    list: (as, _, person) => isOwn(as, person),
  },
  'organizations/members/savedAnswers': {
    says: 'what a staff member saved is listed by them alone',
    list: (as, _, person) => isOwn(as, person) && as.isActiveStaff,
  },
  'organizations/savedAnswers': {
    says: 'what the clinic saved is listed by its staff',
    list: (as) => as.isActiveStaff,
    longest: 100,
  },
  'organizations/staff': { says: 'cards are read by active members', get: everybody, list: everybody },
  'organizations/charts': {
    says: 'a chart is read by its portal users, its staff and Super Admins',
    get: (as, id) => as.isConnected(as.uid, id) || as.seesChart(id),
    list: (as, query) => as.seesEveryChart || asksFor(query, 'careTeamIds', 'ARRAY_CONTAINS', as.uid),
  },
  'organizations/connections': {
    says: 'who is connected is nobody’s business but the person’s and the staff’s',
    get: (as, id) => isOwn(as, id.split('_')[1] ?? '') || as.seesChart(id.split('_')[0] ?? ''),
    list: (as, query) =>
      as.seesEveryChart || asksFor(query, 'uid', 'EQUAL', as.uid) || asksForSeenChart(as, query),
  },
  'organizations/inboxes': { says: 'totals are their owner’s', get: isOwn },
  'organizations/checks': { says: 'what was checked is a Super Admin’s', get: isSuperAdmin },
  'organizations/holds': { says: 'a legal hold is a Super Admin’s to see', get: isSuperAdmin },
  'organizations/auditEvents': { says: 'the trail is listed by Super Admins', list: isSuperAdmin },
  'organizations/problems': { says: 'problems are listed by Super Admins', list: isSuperAdmin },
  'organizations/searchEntries': { says: 'one searches what one is in oneself', list: asksForOwn },
  'organizations/conversations': {
    says: 'a conversation is read by its two people',
    get: (as, id) => as.isOneOfTheTwo(id),
    list: asksForOwn,
  },
  'organizations/conversations/messages': {
    says: 'messages are read by the two people',
    // One's own message is looked for also where its conversation never arrived; what is left of one that is gone is nobody's.
    get: (as, id, conversation) =>
      as.has(`conversations/${conversation}`)
        ? as.isOneOfTheTwo(conversation)
        : !as.has(`conversations/${conversation}/messages/${id}`),
    list: (as, _, conversation) => as.isOneOfTheTwo(conversation),
  },
};

/** What says itself who of those reads it who are not, or not yet, active members. */
const BEFORE_MEMBERSHIP = ['users', 'organizations', 'organizations/members'];

/**
 * Whether somebody may read the document at a path. A document that is not there tells nothing of its own: it is
 * "not found" for those whom the path and their role alone let read, and refused to everybody else.
 */
export function mayGet(state: State, asker: Asking, path: string): Refusal {
  const { kind, ids } = placeOf(path);
  const [id = '', above = ''] = ids;
  const as = new View(state, path, asker);
  const { says = 'the server alone has to do with it', get } = READERS[kind] ?? {};
  return firstOf(
    [BEFORE_MEMBERSHIP.includes(kind) || as.isLetIn, 'who is not an active member reads nothing'],
    [get?.(as, id, above) === true, says],
  );
}

const LONGEST_LIST = 50;

/** Whether a query asks for nothing but what its asker may read, by what it says itself. */
export function mayList(state: State, asker: Asking, query: Query): Refusal {
  const { parent, collection, limit } = query;
  const above = parent ?? '';
  const { kind, ids } = placeOf(`${above}/${collection}`);
  const as = new View(state, above, asker);
  const { says = 'it is not listed', list, longest = LONGEST_LIST } = READERS[kind] ?? {};
  return firstOf(
    [parent !== null, 'nobody reads across organizations'],
    [limit !== null && limit <= longest, 'a list is limited'],
    [as.isLetIn, 'who is not an active member lists nothing'],
    [list?.(as, query, ids[0] ?? '') === true, says],
  );
}
