import { queryOf, type Case, type Query, type Request, type Write } from '../model/request';
import { DELETED, pathsOf, valueAt, type Fields, type Path, type Value } from '../model/value';
import { DOCUMENTS, madeId } from '../world/documents';
import { askers, given, near } from './values';

type Values = readonly (Value | undefined)[];

/** What may stand in a read, by the name of the part. */
const PARTS: Readonly<Record<string, Values>> = {
  collection: [
    ...['members', 'staff', 'charts', 'connections', 'inboxes', 'conversations', 'messages', 'drafts'],
    ...['savedAnswers', 'searchEntries', 'auditEvents', 'problems', 'checks', 'holds', 'mail'],
  ],
  limit: [null, 1, 49, 50, 51, 100, 101, 1000],
  pageSize: [1, 51, 300],
  orderBy: [[]],
  transaction: [true, false],
};

const SUBJECTS: Values = ['', 'x'.repeat(120), 'x'.repeat(121), ['A question'], { text: 'A question' }];

/** A document in the place of one that a request would make. */
const THERE = { number: 1, side: 'portal', body: 'There already' };

/** What may stand in a case instead of what stands at a path of it; undefined for nothing. */
export function othersThan(made: Case, [part, ...path]: Path): Values {
  const uid = made.asker?.uid ?? '';
  if (part === 'request') return instead(made.request, path, uid);
  if (part === 'asker') return path.length === 0 ? askers(uid) : [];
  const [document, ...inner] = path;
  if (document === undefined) return [];
  const stored = made.world[document] ?? null;
  if (inner.length === 0) return [stored === null ? THERE : null];
  return given(inner.at(-1) ?? '', valueAt(stored, inner) ?? null, uid);
}

function instead(request: Request, path: Path, uid: string): Values {
  const value = valueAt(request, path);
  const [outer, index, inner, ...within] = path;
  if (outer === undefined) return operations(request);
  if (outer === 'writes' && request.kind === 'commit') {
    const write = request.writes[Number(index)];
    if (write === undefined) return batches(request.writes, uid);
    if (inner === undefined) return request.writes.length > 1 ? [undefined] : [];
    if (inner === 'fields' && write.kind !== 'delete') {
      if (within.length === 0) return moreFields(write);
      return [undefined, ...near(value ?? null), ...(within[0] === 'subject' ? SUBJECTS : [])];
    }
  }
  if (isPlace(value)) return elsewhere(value, uid);
  return path.at(-2) === 'where' ? conditions(value, uid) : (PARTS[path.at(-1) ?? ''] ?? []);
}

const isPlace = (value: unknown): value is string => typeof value === 'string' && value.includes('/');

/** Another operation on the same places. */
function operations(request: Request): Request[] {
  const paths = pathsOf(request)
    .filter((path) => !path.includes('fields') && !path.includes('where'))
    .map((path) => valueAt(request, path))
    .filter(isPlace);
  const documents = paths.filter((path) => path.split('/').length % 2 === 0);
  return [...documents.flatMap(onDocument), ...('query' in request ? onQuery(request.query) : [])];
}

function onDocument(path: string): Request[] {
  const collection = path.slice(0, path.lastIndexOf('/'));
  const query = queryOf(collection);
  const fields = DOCUMENTS.get(path) ?? {};
  const writes: Write[] = [
    { kind: 'delete', path },
    { kind: 'update', path, fields: { intruder: true } },
    { kind: 'set', path, fields: {} },
    { kind: 'set', path, fields },
  ];
  return [
    { kind: 'get', path },
    { kind: 'query', query },
    { kind: 'aggregate', query, sum: null },
    { kind: 'list-documents', collection, pageSize: 25 },
    { kind: 'list-collections', path },
    ...writes.map((write): Request => ({ kind: 'commit', writes: [write], transaction: false })),
  ];
}

function onQuery(query: Query): Request[] {
  const everywhere = { ...query, parent: null };
  const collection = `${query.parent ?? ''}/${query.collection}`;
  return [
    { kind: 'query', query: everywhere },
    { kind: 'query', query: { ...query, parent: '' } },
    { kind: 'query', query: { ...query, parent: `${collection}/${'x'.repeat(20)}` } },
    { kind: 'aggregate', query, sum: null },
    { kind: 'aggregate', query: everywhere, sum: null },
    { kind: 'aggregate', query, sum: 'portal.seen' },
    { kind: 'list-documents', collection, pageSize: 25 },
    { kind: 'get', path: `${collection}/${'x'.repeat(20)}` },
  ];
}

/** Another organization, another's document, one of the same collection, another collection, or deeper. */
function elsewhere(path: string, uid: string): string[] {
  const organizations = ['clinic', 'harbor', 'quiet', 'nowhere'].map((other) =>
    path.replace(/^organizations\/[^/]+/, `organizations/${other}`),
  );
  const [id = '', collection = '', ...above] = path.split('/').reverse();
  if (above.length % 2 === 1) return organizations;
  const inPlaceOf = (...ends: string[]) => [...[...above].reverse(), ...ends].join('/');
  const siblings = [...DOCUMENTS.keys()].filter(
    (other) => inPlaceOf(collection, other.split('/').at(-1) ?? '') === other,
  );
  return [
    ...organizations,
    ...['gail', 'nora'].map((other) => inPlaceOf(collection, id.replace(uid, other))),
    // One that nobody makes.
    inPlaceOf(collection, `${id}-`),
    ...siblings.filter((_, index) => index % Math.ceil(siblings.length / 3) === 0),
    ...['auditEvents', 'checks', 'holds', 'unknown'].map((other) => inPlaceOf(other, id)),
    `${path}/messages/${'x'.repeat(20)}`,
  ];
}

/** No condition in the place of one, or, where it asks for what is the asker's, one that asks for more. */
function conditions(condition: Value | undefined, uid: string): Values {
  const [field = '', operator = '', value] = ['0', '1', '2'].map((part) => valueAt(condition, [part]));
  const charts = value === 'open' || value === 'bay' ? ['second', 'other', 'nowhere'] : [];
  if (value !== uid) return [undefined, ...charts.map((chart) => [field, operator, chart])];
  return [
    undefined,
    ...['gail', 'nora', 'ana', 'sam', 'noone'].map((other) => [field, operator, other]),
    [field, 'IN', [uid, 'gail']],
    ...['GREATER_THAN_OR_EQUAL', 'LESS_THAN_OR_EQUAL'].map((other) => [field, other, uid]),
    [field, 'NOT_EQUAL', 'gail'],
    [field === 'staffId' ? 'portalUserId' : 'staffId', 'NOT_EQUAL', uid],
  ];
}

/** The fields of a write with one that does not belong there, and without one that an update would leave alone. */
function moreFields({ kind, path, fields }: Exclude<Write, { kind: 'delete' }>): Fields[] {
  const stored = kind === 'update' ? (DOCUMENTS.get(path) ?? {}) : {};
  const untouched = pathsOf(stored)
    // What stands in a list has no name of its own.
    .filter((inner) => !inner.some((part) => /^\d/.test(part)))
    .map((inner) => inner.join('.'))
    .filter((name) =>
      Object.keys(fields).every((each) => !`${name}.`.startsWith(`${each}.`) && !each.startsWith(`${name}.`)),
    );
  return [{ ...fields, intruder: true }, ...untouched.map((name) => ({ ...fields, [name]: DELETED }))];
}

/** The writes in the other order, with another besides, or with a second message. */
function batches(writes: readonly Write[], uid: string): (readonly Write[])[] {
  const clinic = 'organizations/clinic';
  const besides: Write[] = [
    { kind: 'update', path: `${clinic}/members/${uid}`, fields: { superAdmin: true } },
    { kind: 'update', path: `${clinic}/members/${uid}`, fields: { country: 'CA' } },
    { kind: 'update', path: `${clinic}/charts/open`, fields: { status: 'open' } },
    { kind: 'set', path: 'mail/other', fields: { kind: 'new-message' } },
    ...writes
      .filter(({ kind }) => kind === 'set')
      .map((write) => ({ ...write, path: write.path.replace(/[^/]+$/, madeId('twin')) })),
  ];
  return [[...writes].reverse(), ...besides.map((write) => [...writes, write])];
}
