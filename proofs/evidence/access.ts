import { COLLECTIONS } from '@my-messages/domain/paths';
import { FIRST_BASES } from '../attack/cases/cases';
import { placeOf, queryOf, type Asker, type Request } from '../attack/model/request';
import { judge } from '../attack/oracle/judge';
import { DOCUMENTS } from '../attack/world/documents';

/** Who asks, by what they are to the chart and the conversation that most of the requests are about: ana’s with nora. */
export const ASKERS: Readonly<Record<string, string | null>> = {
  'not signed in': null,
  'account of no clinic': 'noone',
  'the patient': 'ana',
  'their guardian': 'gail',
  'another patient': 'ben',
  'deactivated patient': 'ina',
  'the staff member': 'nora',
  'staff of the team': 'rita',
  'staff off the team': 'omar',
  'deactivated staff': 'ines',
  'Super Admin': 'sam',
  'manager of portal settings': 'mia',
  'Super Admin elsewhere': 'saul',
};

type Named = readonly [name: string, request: Request];

export interface AccessRow {
  readonly what: string;
  /** For each of the askers, in order, whether it is allowed. */
  readonly allowed: readonly boolean[];
}

/** One document of each kind that there is: to be read, listed and deleted by each, as far as the rules let them. */
const ofEachKind = (): readonly Named[] => {
  const first = new Map(
    [...DOCUMENTS.keys()].toReversed().map((path) => [placeOf(path).kind, path] as const),
  );
  return [...first.values()].toReversed().flatMap((path) => {
    const collection = path.slice(0, path.lastIndexOf('/'));
    return [
      [`get ${path}`, { kind: 'get', path }],
      [`list ${collection}`, { kind: 'query', query: queryOf(collection) }],
      [`delete ${path}`, { kind: 'commit', transaction: false, writes: [{ kind: 'delete', path }] }],
    ] as const;
  });
};

/**
 * What the design lets whom do: every request that the app sends, asked by each, and one document of each kind besides.
 * The design is the attack's oracle, which shares no code with the product; `npm run attack` holds
 * the rules against it, by these requests and what differs from them by chance.
 */
export function accessRows(now: number): readonly AccessRow[] {
  const sent = FIRST_BASES.map(({ name, made }): Named => [nameOf(name), made.request]);
  const rows = new Map([...ofEachKind(), ...sent].map((row) => [JSON.stringify(row[1]), row]));
  return [...rows.values()].map(([what, request]) => ({
    what,
    allowed: Object.values(ASKERS).map((uid) => judge(DOCUMENTS, askerOf(uid), request, now) === null),
  }));
}

/** The collections that the design knows no reader of: the server's alone. */
export function serversOwn(): readonly string[] {
  const known = new Set([...DOCUMENTS.keys()].flatMap((path) => placeOf(path).kind.split('/')));
  return Object.values(COLLECTIONS).filter((name) => !known.has(name));
}

/** A document is the same whoever asks for it; a query says for whom it asks. */
const nameOf = (name: string) =>
  name.startsWith('get ') ? name.replace(/ as \w+$/, '') : name.replace(/ as (\w+)$/, ', as $1 sends it');

const askerOf = (uid: string | null): Asker => (uid === null ? null : { uid, claims: {} });
