import { queryOf, type Query, type Request } from '../model/request';
import type { Asked } from '../world/concern';
import { claimsOf, madeId, messageId } from '../world/documents';

const CLINIC = 'organizations/clinic';
const HARBOR = 'organizations/harbor';
const OPEN = madeId('ana-nora-open');
const CONVERSATION = `${CLINIC}/conversations/${OPEN}`;
const MESSAGE = `messages/${messageId('ana-nora-open', 'staff')}`;
const NEVER = madeId('never');

const by = (uid: string, ...requests: Request[]): Asked[] =>
  requests.map((request) => ({ asker: { uid, claims: claimsOf(uid) }, request }));

const gets = (who: string, above: string, ...paths: string[]): Asked[] =>
  by(who, ...paths.map((path): Request => ({ kind: 'get', path: path === '' ? above : `${above}/${path}` })));

const list = (who: string, path: string, rest: Partial<Query> = {}): Asked[] =>
  by(who, { kind: 'query', query: queryOf(path, rest) });

type Condition = Query['where'][number];
const newest = (field: string): Pick<Query, 'orderBy'> => ({ orderBy: [[field, 'DESCENDING']] });
const ofChart = (chart: string): Pick<Query, 'where'> => ({ where: [['chartId', 'EQUAL', chart]] });

function ofSide(who: string, side: string, uidField: string): Asked[] {
  const own: Condition = [uidField, 'EQUAL', who];
  const active: Condition = [`${side}.archived`, 'EQUAL', false];
  const found: Condition = ['tokens', 'ARRAY_CONTAINS', 'wor'];
  const query = queryOf(`${CLINIC}/conversations`, { where: [own], limit: 50 });
  return [
    ...gets(who, CLINIC, 'charts/open', `inboxes/${who}`),
    ...gets(who, CONVERSATION, '', MESSAGE),
    ...list(who, `${CLINIC}/conversations`, { where: [own, active], ...newest('lastMessage.at') }),
    ...list(who, `${CLINIC}/searchEntries`, { where: [own, found], ...newest('at') }),
    ...list(who, `${CONVERSATION}/messages`, newest('sentAt')),
    ...list(who, `${CLINIC}/members/${who}/drafts`, { ...newest('savedAt'), limit: 50 }),
    ...by(who, { kind: 'aggregate', sum: null, query }, { kind: 'aggregate', sum: `${side}.seen`, query }),
  ];
}

/** What people read: every kind of document, by every role that may, as the app does and a little besides. */
export const READS: readonly Asked[] = [
  ...ofSide('ana', 'portal', 'portalUserId'),
  ...ofSide('nora', 'staff', 'staffId'),
  ...gets('petra', CLINIC, '', 'members/petra', 'charts/open', `conversations/${madeId('ana-petra-open')}`),
  ...list('petra', `${CLINIC}/staff`),
  ...gets('ana', 'users', 'ana'),
  ...gets('noone', 'users', 'noone'),
  ...gets('una', CLINIC, ''),
  ...gets('cole', 'organizations/quiet', ''),
  ...gets('ana', CLINIC, '', 'members/ana', 'staff/nora', 'connections/open_ana', 'connections/other_ana'),
  ...gets('ana', `${CLINIC}/conversations`, `${NEVER}/messages/${NEVER}`, `${OPEN}/messages/${NEVER}`),
  ...gets('ina', CLINIC, 'members/ina'),
  ...gets('nora', CLINIC, 'connections/open_gail'),
  ...gets('rita', CLINIC, 'charts/open', `conversations/${madeId('ana-rita-open')}`),
  ...gets('mia', CLINIC, 'staff/dora'),
  ...gets('sam', CLINIC, 'members/ana', 'charts/other', 'connections/other_ben', 'checks/derived'),
  ...gets('sam', CLINIC, 'holds/open', 'holds/other'),
  ...gets('bo', HARBOR, 'charts/bay', 'connections/bay_bea'),
  ...by('ana', { kind: 'get', path: CONVERSATION, mask: ['subject'] }),
  ...by('ana', {
    kind: 'get-several',
    paths: [CONVERSATION, `${CONVERSATION}/${MESSAGE}`],
    transaction: false,
  }),
  ...by('nora', { kind: 'get-several', paths: [`${CLINIC}/charts/open`, CONVERSATION], transaction: true }),
  ...list('ana', `${CLINIC}/connections`, { where: [['uid', 'EQUAL', 'ana']] }),
  ...list('ana', `${CLINIC}/staff`),
  ...list('nora', `${CLINIC}/staff`, { where: [['availableForPortalMessages', 'EQUAL', true]] }),
  ...list('nora', `${CLINIC}/charts`, { where: [['careTeamIds', 'ARRAY_CONTAINS', 'nora']] }),
  ...list('nora', `${CLINIC}/connections`, ofChart('open')),
  ...list('nora', `${CLINIC}/members/nora/savedAnswers`, { limit: 50 }),
  ...list('mia', `${CLINIC}/savedAnswers`, { limit: 100 }),
  ...list('bo', `${HARBOR}/charts`),
  ...list('bo', `${HARBOR}/connections`, ofChart('bay')),
  ...['members', 'charts', 'connections'].flatMap((collection) => list('sam', `${CLINIC}/${collection}`)),
  ...['auditEvents', 'problems'].flatMap((collection) =>
    list('sam', `${CLINIC}/${collection}`, newest('at')),
  ),
  ...by('sam', { kind: 'list-documents', collection: `${CLINIC}/members`, pageSize: 50 }),
];

/** The place of a read, for its name. */
export function placeOf(request: Request): string {
  if ('query' in request) return `${request.query.parent ?? ''}/${request.query.collection}`;
  if ('collection' in request) return request.collection;
  if ('paths' in request) return request.paths.join(' and ');
  return 'path' in request ? request.path : '';
}
