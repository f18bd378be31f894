import type { Case, Change, Given, NamedCase } from '../model/request';
import type { Documents } from '../world/documents';
import type { Places } from '../world/places';
import { askers } from './askers';
import { batches } from './batches';
import { fields } from './fields';
import { operations } from './operations';
import { paths } from './paths';
import { queries } from './queries';
import { sends } from './sends';
import { texts } from './texts';
import { worlds } from './worlds';

/** Every way to make one thing of a case different. */
export function changesOf(places: Places, documents: Documents, base: NamedCase): Change[] {
  return Object.values(kindsOf(places, documents, base)).flat();
}

/** How many of each kind are enough for a first look; each kind has first what tells most. */
const BRIEF = {
  ...{ askers: 13, operations: 8, paths: 6, queries: 20, fields: 110, texts: 24, batches: 24, sends: 18 },
  ...{ worlds: 30, taken: 2 },
};

export function briefChangesOf(places: Places, documents: Documents, base: NamedCase): Change[] {
  const kinds = kindsOf(places, documents, base);
  return Object.entries(BRIEF).flatMap(([kind, count]) => kinds[kind]?.slice(0, count) ?? []);
}

function kindsOf(places: Places, documents: Documents, base: NamedCase): Readonly<Record<string, Change[]>> {
  return {
    askers: askers(places, base),
    operations: operations(documents, base),
    paths: paths(places, documents, base),
    queries: queries(places, base),
    fields: fields(places, documents, base),
    texts: texts(base),
    batches: batches(places, base),
    sends: sends(places, base),
    worlds: worlds(places, documents, base),
    taken: taken(base),
  };
}

/** What a request would make is there already: it was sent before, or another took the id. */
function taken({ request }: Case): Change[] {
  if (request.kind !== 'commit') return [];
  return request.writes.flatMap((write): Change[] => {
    if (write.kind !== 'set') return [];
    const given: Given = { path: write.path, set: { number: 1, side: 'portal', body: 'There already' } };
    return [
      {
        name: `given ${write.path} there already`,
        apply: (original) => ({ ...original, given: [...original.given, given] }),
      },
    ];
  });
}
