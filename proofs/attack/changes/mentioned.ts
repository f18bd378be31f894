import type { Case, Request } from '../model/request';
import { isFields, type Fields, type Value } from '../model/value';
import { CHARTS } from '../world/charts';
import type { Documents } from '../world/documents';
import { PEOPLE } from '../world/people';
import type { Places } from '../world/places';

/** What a case has to do with: the asker, and what its paths, data and documents name. */
export interface Mentioned {
  /** The paths that it reads or writes. */
  readonly paths: readonly string[];
  /** The ids of organizations, without "organizations/". */
  readonly organizations: readonly string[];
  readonly uids: readonly string[];
  readonly charts: readonly string[];
  /** The paths of conversations that are there. */
  readonly conversations: readonly string[];
}

export function mentionedIn(places: Places, documents: Documents, { asker, request }: Case): Mentioned {
  const paths = pathsIn(request);
  const conversations = distinct(paths.map(conversationOf)).filter((path) => documents.has(path));
  const words = new Set([
    ...(asker === null ? [] : [asker.uid]),
    ...paths.flatMap((path) => path.split(/[/_]/)),
    ...dataIn(request).flatMap(wordsIn),
    ...conversations.flatMap((path) => wordsIn(documents.get(path) ?? {})),
  ]);
  return {
    paths,
    organizations: distinct(paths.map((path) => path.split('/')[1] ?? '')).filter((id) =>
      documents.has(`organizations/${id}`),
    ),
    uids: PEOPLE.map(({ name }) => places.uid(name)).filter((uid) => words.has(uid)),
    charts: CHARTS.map(({ id }) => id).filter((id) => words.has(id)),
    conversations,
  };
}

/** The paths of a request; of a query, that of the document above it. */
export function pathsIn(request: Request): string[] {
  switch (request.kind) {
    case 'get':
    case 'list-collections':
      return [request.path];
    case 'get-several':
      return [...request.paths];
    case 'list-documents':
      return [request.collection];
    case 'query':
    case 'aggregate':
      return [request.query.parent];
    case 'commit':
      return request.writes.map(({ path }) => path);
  }
}

const conversationOf = (path: string) => path.split('/').slice(0, 4).join('/');

function dataIn(request: Request): Value[] {
  if (request.kind === 'query' || request.kind === 'aggregate')
    return request.query.where.map(([, , value]) => value);
  if (request.kind !== 'commit') return [];
  return request.writes.flatMap((write) => (write.kind === 'delete' ? [] : [write.fields]));
}

function wordsIn(value: Value | Fields): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: Value) => wordsIn(item));
  return isFields(value) ? Object.values(value).flatMap(wordsIn) : [];
}

export const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
