import { placeOf, type Case } from '../model/request';
import { pathsOf, valueAt, type Value } from '../model/value';
import { DOCUMENTS } from './documents';

/** A request by somebody. */
export type Asked = Pick<Case, 'asker' | 'request'>;

/** Documents that decide about others. */
const DECIDING = ['', '/members', '/staff', '/charts', '/connections', '/conversations'].map(
  (collection) => `organizations${collection}`,
);

/** A request with the documents that it has to do with: those that it names, and those that its conversations name. */
export function withWorld(asked: Asked): Case {
  const { request } = asked;
  const words = wordsIn(asked);
  const conversations = named(words).filter((path) => placeOf(path).kind === 'organizations/conversations');
  const written = request.kind === 'commit' ? request.writes.map(({ path }) => path) : [];
  const paths = named([...words, ...conversations.flatMap((path) => wordsIn(DOCUMENTS.get(path) ?? {}))]);
  const world = [...paths, ...written].map((path) => [path, DOCUMENTS.get(path) ?? null] as const);
  return { ...asked, world: Object.fromEntries(world) };
}

/** The paths of deciding documents of which all parts of all ids are among the words. */
function named(words: readonly string[]): string[] {
  const known = new Set(words);
  return [...DOCUMENTS.keys()].filter((path) => {
    const { kind, ids } = placeOf(path);
    return DECIDING.includes(kind) && ids.every((id) => id.split('_').every((part) => known.has(part)));
  });
}

function wordsIn(value: Value): string[] {
  const inner = pathsOf(value).map((path) => valueAt(value, path));
  return inner.flatMap((each) => (typeof each === 'string' ? each.split(/[/_]/) : []));
}
