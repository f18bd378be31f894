import type { Asked } from '../cases/sends';
import type { Case } from '../model/request';
import { pathsOf, valueAt, type Value } from '../model/value';
import { DOCUMENTS } from './documents';

/** Collections whose documents decide about others. */
const DECIDING = new Set(['members', 'staff', 'charts', 'connections', 'conversations']);

/** A request with the documents that it has to do with: those that it names, and those that its conversations name. */
export function withWorld(asked: Asked): Case {
  const { request } = asked;
  const words = wordsIn(asked);
  const conversations = named(words).filter((path) => path.split('/')[2] === 'conversations');
  const written = request.kind === 'commit' ? request.writes.map(({ path }) => path) : [];
  const paths = named([...words, ...conversations.flatMap((path) => wordsIn(DOCUMENTS.get(path) ?? {}))]);
  const world = [...paths, ...written].map((path) => [path, DOCUMENTS.get(path) ?? null] as const);
  return { ...asked, world: Object.fromEntries(world) };
}

/** The paths of organizations, and of what is in them, by ids of which all parts are among the words. */
function named(words: readonly string[]): string[] {
  const known = new Set(words);
  return [...DOCUMENTS.keys()].filter((path) => {
    const [root, organization = '', collection, id = '', ...deeper] = path.split('/');
    if (root !== 'organizations' || !known.has(organization) || deeper.length > 0) return false;
    return (
      collection === undefined || (DECIDING.has(collection) && id.split('_').every((part) => known.has(part)))
    );
  });
}

function wordsIn(value: Value): string[] {
  const inner = pathsOf(value).map((path) => valueAt(value, path));
  return inner.flatMap((each) => (typeof each === 'string' ? each.split(/[/_]/) : []));
}
