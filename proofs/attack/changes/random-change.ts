import type { Case, Change, NamedCase, Request } from '../model/request';
import { pathsOf } from '../model/fields';
import type { Random } from '../model/random';
import { Ago, DELETED, Double, SERVER_TIME, type Value } from '../model/value';
import { PEOPLE } from '../world/people';
import type { Places } from '../world/places';
import { put } from './fields';
import { withText } from './texts';

/** One change whose particulars are made up: a text, a value, an asker, a limit. */
export function randomChange(places: Places, base: NamedCase, random: Random): Change {
  const { request } = base;
  if (request.kind === 'query' || request.kind === 'aggregate')
    return random.chance(0.5) ? randomLimit(random) : randomAsker(places, random);
  if (request.kind !== 'commit' || random.chance(0.2)) return randomAsker(places, random);
  const message = request.writes.find(({ path }) => path.includes('/messages/'))?.path;
  if (message !== undefined && random.chance(0.3)) return randomText(message, random);
  const write = random.pick(request.writes);
  const paths = write.kind === 'delete' ? [] : pathsOf(write.fields);
  if (paths.length === 0) return randomAsker(places, random);
  const value = randomValue(places, random);
  // Only an update can delete a field.
  return put(write.path, random.pick(paths), value === DELETED && write.kind === 'set' ? null : value);
}

function randomText(message: string, random: Random): Change {
  const length = random.chance(0.2) ? 9_990 + random.below(20) : random.below(400);
  const body = madeText(random, length);
  const preview = wellFormedBeginning(body, random.chance(0.8) ? 140 : random.below(160));
  const name = `of ${String(length)} units, with a preview of ${String(preview.length)}`;
  return withText(message.slice(0, message.indexOf('/messages/')), message, { name, body, preview });
}

function randomLimit(random: Random): Change {
  const limit = 1 + random.below(random.chance(0.8) ? 100 : 100_000);
  const limited = (request: Request): Request | null =>
    request.kind === 'query' || request.kind === 'aggregate'
      ? { ...request, query: { ...request.query, limit } }
      : null;
  return {
    name: `limit ${String(limit)}`,
    apply: (original) => {
      const request = limited(original.request);
      return request === null ? null : { ...original, request };
    },
  };
}

function randomAsker(places: Places, random: Random): Change {
  const uid = places.uid(random.pick(PEOPLE).name);
  const claim = random.pick(['superAdmin', 'admin', 'active', 'canMessage', 'role', 'org', 'email', 'staff']);
  const claims = random.chance(0.5)
    ? {}
    : { [claim]: random.pick([true, 1, 'admin', places.organization('clinic')]) };
  return {
    name: `as ${uid}${Object.keys(claims).length > 0 ? ` who claims ${claim}` : ''}`,
    apply: (original): Case => ({ ...original, asker: { uid, claims } }),
  };
}

function randomValue(places: Places, random: Random): Value {
  return random.pick<() => Value>([
    () => null,
    () => random.chance(0.5),
    () => random.below(40) - 5,
    () => random.below(100) / 8,
    () => new Double(random.below(30)),
    () => madeText(random, random.below(200)),
    () => places.uid(random.pick(PEOPLE).name),
    () =>
      random.pick(['self', 'guardian', 'guarantor', 'portal', 'staff', 'open', 'closed', 'GB', 'gb', 'USA']),
    () => new Ago((random.below(4000) - 2000) * 1000),
    () => SERVER_TIME,
    () => DELETED,
    () => [],
    () => ({}),
    () => ({ sent: random.below(30), seen: 0, unread: false, archived: false, paceAt: null }),
    () => ({ email: random.pick(['each', 'daily', 'none', 'all']), quiet: null, timeZone: null }),
    () => ({ from: random.below(26) - 1, until: random.below(26) - 1 }),
  ])();
}

/** Half a sign of two units cannot be sent. */
function wellFormedBeginning(text: string, length: number): string {
  const beginning = text.slice(0, length);
  return beginning.isWellFormed() ? beginning : beginning.slice(0, -1);
}

/** Well-formed text: words, blanks, accents and signs of two units. */
function madeText(random: Random, length: number): string {
  const parts = ['word', ' ', '\n', 'é', '\u{1F600}', 'Ж', 'a', '.', '"', '0'];
  let text = '';
  while (text.length < length) text += random.pick(parts);
  return text.slice(0, length).toWellFormed();
}
