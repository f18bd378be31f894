import type { DocPath, Part, Whole } from '@my-messages/domain/documents/written';
import type { DataError } from '../errors/data-error';

/** A document as it is stored; `data` has not been checked yet. */
export interface StoredDocument {
  readonly id: string;
  readonly data: unknown;
  /** Written here and not yet confirmed by the server. */
  readonly pending: boolean;
  /** Where a next page goes on; only the store that made it understands it. */
  readonly cursor: unknown;
}

export type Filter =
  | readonly [field: string, operator: '==' | 'array-contains' | '>=' | '<', value: string | boolean | Date]
  | readonly [field: string, operator: 'array-contains-any', values: readonly string[]];

export interface StoreQuery {
  readonly collection: string;
  readonly filters: readonly Filter[];
  /** The first decides; each next among what is equal by those before it. None: by the id. */
  readonly orderBy: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit: number;
  /** Of a page that is asked for once: the fields that are wanted, where they are not all. */
  readonly fields?: readonly string[] | undefined;
  /** The cursor of the row after which this page starts. */
  readonly after?: unknown;
}

/** Stands in a write for the server's time. */
export const SERVER_TIME = Symbol('server time');
export type ServerTime = typeof SERVER_TIME;

export type Fields = Readonly<Record<string, unknown>>;

declare const checked: unique symbol;

/** A write that is known to fit its document: {@link create}, {@link update} and {@link remove} alone make one. */
export type Write = (
  | { readonly kind: 'create'; readonly path: string; readonly fields: Fields }
  /** `fields` are dotted field paths; what is not named stays. */
  | { readonly kind: 'update'; readonly path: string; readonly fields: Fields }
  | { readonly kind: 'delete'; readonly path: string }
) & { readonly [checked]: true };

export type Creation = Extract<Write, { kind: 'create' }>;

/** Sets all of a document. */
export const create = <Doc, Given extends string>(
  path: DocPath<Doc>,
  fields: Whole<Doc, Given, ServerTime>,
): Creation => asChecked({ kind: 'create', path, fields });

/** Changes fields of a document that is there. A time is the server's, or one that was read. */
export const update = <Doc, Given extends string>(
  path: DocPath<Doc>,
  fields: Part<Doc, Given, ServerTime | Date>,
): Write => asChecked({ kind: 'update', path, fields });

export const remove = (path: DocPath<unknown>): Write => asChecked({ kind: 'delete', path });

/** The types of a document end here: below, its fields are any fields. */
const asChecked = <Made extends object>(write: Made) => write as Made & Write;

export type Unsubscribe = () => void;

export interface Observer<Value> {
  next(value: Value): void;
  /** The subscription has ended. */
  fail(error: DataError): void;
}

/**
 * The few operations that the app needs of Firestore: one implementation over the SDK, one in memory for component
 * tests. Every promise rejects with a DataError. A subscription says nothing until the server has answered once.
 */
export interface Store {
  watchDocument(path: string, observer: Observer<StoredDocument | null>): Unsubscribe;
  watchQuery(query: StoreQuery, observer: Observer<readonly StoredDocument[]>): Unsubscribe;
  /** Asks the server, never a cache. */
  getDocument(path: string): Promise<StoredDocument | null>;
  getQuery(query: StoreQuery): Promise<readonly StoredDocument[]>;
  /** All or nothing. Resolves when the server has confirmed; without network it waits for it. */
  commit(writes: readonly Write[]): Promise<void>;
  /**
   * Sets all of a document while the page is being left, past whatever waits to be committed. A try: nobody hears
   * what becomes of it, and what matters is committed as well.
   */
  writeAtLast(creation: Creation): void;
  /** A new random document id. */
  newId(): string;
  readonly connection: {
    /** Whether what the subscriptions have shown is what the server has. */
    readonly isCurrent: boolean;
    readonly subscribe: (changed: () => void) => Unsubscribe;
  };
}
