import type { Case, Change, Request } from '../model/request';
import { PEOPLE } from '../world/people';
import type { Documents } from '../world/documents';
import type { Places } from '../world/places';
import { distinct, pathsIn } from './mentioned';

const SIBLINGS = 8;

/** The same asked of another place: another organization, another document, deeper, or where nothing is. */
export function paths(places: Places, documents: Documents, { request }: Case): Change[] {
  return distinct(pathsIn(request))
    .filter((path) => path !== '')
    .flatMap((path) =>
      distinct([...elsewhere(places, path), ...siblings(documents, path), ...odd(path)])
        .filter((other) => other !== path)
        .map((other) => move(path, other)),
    );
}

/** In each other organization; and the same id with another person's in its place. */
function elsewhere(places: Places, path: string): string[] {
  const organizations = ['clinic', 'harbor', 'quiet', 'nowhere'].map(
    (name) => `organizations/${places.organization(name)}`,
  );
  const own = organizations.find((organization) => path.startsWith(organization));
  return [
    ...(own === undefined ? [] : organizations.map((organization) => path.replace(own, organization))),
    ...PEOPLE.map(({ name }) => places.uid(name))
      .filter((uid) => path.endsWith(uid))
      .flatMap((uid) =>
        ['gail', 'nora', 'una', 'bea'].map((name) => path.slice(0, -uid.length) + places.uid(name)),
      ),
  ];
}

/** Documents of the same collection, evenly spread. */
function siblings(documents: Documents, path: string): string[] {
  const collection = path.slice(0, path.lastIndexOf('/') + 1);
  const depth = path.split('/').length;
  const all = [...documents.keys()].filter(
    (other) => other.startsWith(collection) && other.split('/').length === depth,
  );
  const step = Math.max(1, Math.floor(all.length / SIBLINGS));
  return all.filter((_, index) => index % step === 0);
}

function odd(path: string): string[] {
  const segments = path.split('/');
  const id = segments.at(-1) ?? '';
  const above = segments.slice(0, -2);
  const inPlaceOf = (collection: string) => [...above, collection, id].join('/');
  return [
    `${path}/deeper/still`,
    `${path}/messages/${'x'.repeat(20)}`,
    ...(segments.length % 2 === 0
      ? [
          'drafts',
          'auditEvents',
          'problems',
          'checks',
          'searchEntries',
          'mail',
          'passwordLinks',
          'rateLimits',
          'sweeps',
          'members',
          'unknown',
        ].map(inPlaceOf)
      : []),
  ];
}

/** The case with everything at or below one path at another. */
export function move(from: string, to: string): Change {
  return {
    name: `at ${to} for ${from}`,
    apply: (original) =>
      pathsIn(original.request).some((path) => isAtOrBelow(path, from))
        ? { ...original, request: moved(original.request, from, to) }
        : null,
  };
}

const isAtOrBelow = (path: string, top: string) => path === top || path.startsWith(`${top}/`);

function moved(request: Request, from: string, to: string): Request {
  const at = (path: string) => (isAtOrBelow(path, from) ? to + path.slice(from.length) : path);
  switch (request.kind) {
    case 'get':
    case 'list-collections':
      return { ...request, path: at(request.path) };
    case 'get-several':
      return { ...request, paths: request.paths.map(at) };
    case 'list-documents':
      return { ...request, collection: at(request.collection) };
    case 'query':
    case 'aggregate':
      return { ...request, query: { ...request.query, parent: at(request.query.parent) } };
    case 'commit':
      return { ...request, writes: request.writes.map((write) => ({ ...write, path: at(write.path) })) };
  }
}
