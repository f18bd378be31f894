import type { Asker, Query, Request } from '../model/request';
import { mayGet } from './getting';
import { mayList } from './listing';
import type { State } from './state';
import type { Refusal } from './verdict';
import { mayCommit } from './writing';

/**
 * What the design says of a request: null where it is allowed, otherwise why not. Written from the design alone, so
 * that it can be set against the rules: it reads neither them nor any other part of the product.
 */
export function judge(state: State, asker: Asker, request: Request, now: number): Refusal {
  if (asker === null) return 'nobody is signed in';
  const { uid, minutesAgo = 0 } = asker;
  if (minutesAgo >= 12 * 60) return 'a session lasts twelve hours';
  switch (request.kind) {
    case 'get':
      return mayGet(state, uid, request.path);
    case 'get-several':
      return (
        request.paths.map((path) => mayGet(state, uid, path)).find((refusal) => refusal !== null) ?? null
      );
    case 'list-documents':
      return mayList(state, uid, bareQuery(request.collection, request.pageSize));
    case 'list-collections':
      return 'what there is, the server alone may ask';
    case 'query':
    case 'aggregate':
      return mayList(state, uid, request.query);
    case 'commit':
      return mayCommit(state, uid, request.writes, now);
  }
}

function bareQuery(path: string, limit: number): Query {
  const segments = path.split('/');
  const collection = segments.pop() ?? '';
  return { parent: segments.join('/'), collection, group: false, where: [], orderBy: [], limit };
}
