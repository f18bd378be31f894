import type { Case, Change, Query, Request } from '../model/request';
import type { Documents } from '../world/documents';
import { distinct, pathsIn } from './mentioned';

/** Another operation on the same place by the same person. */
export function operations(documents: Documents, { request }: Case): Change[] {
  const places = distinct(pathsIn(request)).filter((path) => path !== '');
  const isDocument = (path: string) => path.split('/').length % 2 === 0;
  return [
    ...places.filter(isDocument).flatMap((path) => onDocument(documents, path)),
    ...(request.kind === 'query' || request.kind === 'aggregate' ? onQuery(request.query) : []),
    ...(request.kind === 'commit' && !request.transaction
      ? [instead('in a transaction', { ...request, transaction: true })]
      : []),
  ];
}

function onDocument(documents: Documents, path: string): Change[] {
  const collection = path.slice(0, path.lastIndexOf('/'));
  const stored = documents.get(path);
  const bare = {
    ...{ parent: parentOf(path), collection: collection.slice(collection.lastIndexOf('/') + 1) },
    ...{ group: false, where: [], orderBy: [], limit: 25 },
  };
  const write = (name: string, write: Extract<Request, { kind: 'commit' }>['writes'][number]) =>
    instead(`${name} ${path}`, { kind: 'commit', writes: [write], transaction: false });
  return [
    instead(`get ${path}`, { kind: 'get', path }),
    instead(`list ${collection}`, { kind: 'query', query: bare }),
    instead(`count ${collection}`, { kind: 'aggregate', query: bare, sum: null }),
    instead(`list documents of ${collection}`, { kind: 'list-documents', collection, pageSize: 25 }),
    instead(`list collections under ${path}`, { kind: 'list-collections', path }),
    write('delete', { kind: 'delete', path }),
    write('add a field to', { kind: 'update', path, fields: { intruder: true } }),
    write('empty', { kind: 'set', path, fields: {} }),
    ...(stored === undefined ? [] : [write('write the same to', { kind: 'set', path, fields: stored })]),
  ];
}

function onQuery(query: Query): Change[] {
  const inCollection = query.parent === '' ? query.collection : `${query.parent}/${query.collection}`;
  return [
    instead('over all organizations', { kind: 'query', query: { ...query, parent: '', group: true } }),
    instead('without a condition', { kind: 'list-documents', collection: inCollection, pageSize: 25 }),
    instead('counted', { kind: 'aggregate', query, sum: null }),
    instead('counted over all organizations', {
      ...{ kind: 'aggregate', query: { ...query, parent: '', group: true }, sum: null },
    }),
    instead('summed', { kind: 'aggregate', query, sum: 'portal.seen' }),
    instead('at the root', { kind: 'query', query: { ...query, parent: '' } }),
    instead('its first document', { kind: 'get', path: `${inCollection}/${'x'.repeat(20)}` }),
  ];
}

const parentOf = (path: string) => path.split('/').slice(0, -2).join('/');

const instead = (name: string, request: Request): Change => ({
  name,
  apply: (original) => ({ ...original, request }),
});
