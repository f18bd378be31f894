import type { Fields, Value } from './value';

/** Who asks: the uid of the token and what else it claims; null without a token. */
export type Asker = { readonly uid: string; readonly claims: Readonly<Record<string, unknown>> } | null;

export type Write =
  /** Of the whole document: a create, or an update where it is there already. */
  | { readonly kind: 'set'; readonly path: string; readonly fields: Fields }
  /** Of the named fields, by names with dots, of a document that is there. */
  | { readonly kind: 'update'; readonly path: string; readonly fields: Fields }
  | { readonly kind: 'delete'; readonly path: string };

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';

export interface Query {
  /** The document above the collection; empty for the root. */
  readonly parent: string;
  readonly collection: string;
  /** Every collection of that name at any depth. */
  readonly group: boolean;
  readonly where: readonly (readonly [field: string, operator: Operator, value: Value])[];
  readonly orderBy: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit: number | null;
}

/** One request, as data: for the oracle, for either way of sending it, and to be printed. */
export type Request =
  | { readonly kind: 'get'; readonly path: string; readonly mask?: readonly string[] }
  | { readonly kind: 'get-several'; readonly paths: readonly string[]; readonly transaction: boolean }
  | { readonly kind: 'list-documents'; readonly collection: string; readonly pageSize: number }
  | { readonly kind: 'list-collections'; readonly path: string }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'aggregate'; readonly query: Query; readonly sum: string | null }
  | { readonly kind: 'commit'; readonly writes: readonly Write[]; readonly transaction: boolean };

/** What the server makes of the world just before the request; put back after it. */
export type Given =
  | { readonly path: string; readonly update: Fields }
  | { readonly path: string; readonly set: Fields }
  | { readonly path: string; readonly remove: true };

export interface Case {
  readonly asker: Asker;
  readonly request: Request;
  readonly given: readonly Given[];
}

/** A case that is as the app would have it, and what it is called. */
export interface NamedCase extends Case {
  readonly name: string;
}

/** One thing that is made different; null where it does not fit. */
export interface Change {
  readonly name: string;
  readonly apply: (original: Case) => Case | null;
}

export interface Attempt {
  readonly base: NamedCase;
  readonly changes: readonly Change[];
}

/** The attempt's case; null when one of its changes does not fit. */
export function caseOf({ base, changes }: Attempt): Case | null {
  return changes.reduce<Case | null>((made, change) => (made === null ? null : change.apply(made)), base);
}

export const nameOf = ({ base, changes }: Attempt): string =>
  [base.name, ...changes.map(({ name }) => name)].join(' + ');
