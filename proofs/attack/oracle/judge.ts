import { queryOf, type Asker, type Request } from '../model/request';
import { mayGet, mayList } from './reading';
import { firstOf, type Refusal, type State } from './view';
import { mayCommit } from './writing';

/**
 * What the design says of a request: null where it is allowed, otherwise why not. Written from the design alone, so
 * that it can be set against the rules: it reads neither them nor any other part of the product.
 */
export function judge(state: State, who: Asker, request: Request, now: number): Refusal {
  if (who === null) return 'nobody is signed in';
  const { uid, claims, minutesAgo = 0 } = who;
  if (minutesAgo >= 12 * 60) return 'a session lasts twelve hours';
  const asker = { uid, claims, since: now - minutesAgo * 60_000 };
  switch (request.kind) {
    case 'get':
      return mayGet(state, asker, request.path);
    case 'get-several':
      return firstOf(...request.paths.map((path) => mayGet(state, asker, path)));
    case 'list-documents':
      return mayList(state, asker, queryOf(request.collection, { limit: request.pageSize }));
    case 'list-collections':
      return 'what there is, the server alone may ask';
    case 'query':
    case 'aggregate':
      return mayList(state, asker, request.query);
    case 'commit':
      return mayCommit(state, asker, request.writes, now);
  }
}
