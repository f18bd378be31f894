import { withChanges } from '@my-messages/domain/documents/with-changes';
import { COLLECTIONS } from '@my-messages/domain/paths';
import { DataError } from '../errors/data-error';
import {
  SERVER_TIME,
  type Creation,
  type Fields,
  type Observer,
  type Store,
  type StoredDocument,
  type StoreQuery,
  type Write,
} from '../store/store';

type Data = Record<string, unknown>;

/**
 * The in-memory twin of the Firestore store, for component tests: same contract, no rules. `holdCommits` makes what
 * is sent wait or fail; `set` and `remove` are what others do meanwhile; `forbid` ends what listens to a path.
 */
export class MemoryStore implements Store {
  readonly #documents = new Map<string, Data>();
  readonly #watches = new Set<() => void>();
  readonly #failures = new Set<(path: string, error: DataError) => void>();
  readonly #forbidden = new Set<string>();
  /** What was sent and changed; what was written to keep drafts stands apart. */
  readonly commits: (readonly Exclude<Write, { kind: 'delete' }>[])[] = [];
  readonly draftWrites: Write[] = [];
  #commitGate: Promise<void> = Promise.resolve();
  #draftGate: Promise<void> = Promise.resolve();
  #ids = 0;
  now = Date.UTC(2026, 0, 15, 12);
  #cut = false;
  readonly connection = connectionOf(() => !this.#cut);

  set(path: string, data: object): void {
    this.#documents.set(path, { ...data });
    this.#notify();
  }

  remove(path: string): void {
    this.#documents.delete(path);
    this.#notify();
  }

  read(path: string): Data | undefined {
    return this.#documents.get(path);
  }

  /** From now on reading this path (or collection) is refused, and what listens to it ends. */
  forbid(path: string): void {
    this.#forbidden.add(path);
    for (const fail of [...this.#failures]) fail(path, new DataError('forbidden'));
  }

  /** Ends {@link forbid}; who was refused may ask again. */
  allow(path: string): void {
    this.#forbidden.delete(path);
  }

  /** Holds every commit until the returned functions let those that wait go on, or fail; later ones go through. */
  holdCommits(): { release(): void; fail(error: DataError): void } {
    let release: () => void = () => undefined;
    let fail: (error: DataError) => void = () => undefined;
    this.#commitGate = new Promise<void>((resolve, reject) => {
      release = resolve;
      fail = reject;
    });
    this.#commitGate.catch(() => undefined);
    const open = () => {
      this.#commitGate = Promise.resolve();
    };
    return {
      release() {
        open();
        release();
      },
      fail(error) {
        open();
        fail(error);
      },
    };
  }

  /** Whether the server is out of reach, although the browser has a network. */
  set cut(cut: boolean) {
    this.#cut = cut;
    window.dispatchEvent(new Event('online'));
  }

  /** From now on no draft reaches the server; resolves or fails with what is given. */
  holdDrafts(until: Promise<void>): void {
    this.#draftGate = until;
    until.catch(() => undefined);
  }

  watchDocument(path: string, observer: Observer<StoredDocument | null>) {
    return this.#watch(path, observer.fail.bind(observer), () => {
      observer.next(this.#stored(path));
    });
  }

  watchQuery(query: StoreQuery, observer: Observer<readonly StoredDocument[]>) {
    return this.#watch(query.collection, observer.fail.bind(observer), () => {
      observer.next(this.#matching(query));
    });
  }

  async getDocument(path: string) {
    await Promise.resolve();
    this.#refuseForbidden(path);
    return this.#stored(path);
  }

  async getQuery(query: StoreQuery) {
    await Promise.resolve();
    this.#refuseForbidden(query.collection);
    const { fields } = query;
    const rows = this.#matching(query);
    return fields === undefined ? rows : rows.map((row) => ({ ...row, data: only(fields, row.data) }));
  }

  async commit(writes: readonly Write[]) {
    const keeps = writes.every(({ path }) => path.includes(`/${COLLECTIONS.drafts}/`));
    if (keeps) this.draftWrites.push(...writes);
    else this.commits.push(writes.filter((write) => write.kind !== 'delete'));
    await (keeps ? this.#draftGate : this.#commitGate);
    this.#refuseMissing(writes);
    for (const write of writes) this.#apply(write);
    this.#notify();
  }

  /** What was tried while the page was left; whoever tests may let it arrive by {@link set}. */
  readonly atLast: Creation[] = [];

  writeAtLast(creation: Creation) {
    this.atLast.push(creation);
  }

  newId() {
    this.#ids += 1;
    return `memory${String(this.#ids).padStart(14, '0')}`;
  }

  #watch(path: string, fail: (error: DataError) => void, tell: () => void) {
    const end = () => {
      this.#watches.delete(tell);
      this.#failures.delete(failOn);
    };
    const failOn = (failed: string, error: DataError) => {
      if (failed !== path) return;
      end();
      fail(error);
    };
    this.#watches.add(tell);
    this.#failures.add(failOn);
    queueMicrotask(() => {
      if (!this.#watches.has(tell)) return;
      if (this.#forbidden.has(path)) failOn(path, new DataError('forbidden'));
      else tell();
    });
    return end;
  }

  #notify(): void {
    for (const tell of [...this.#watches]) tell();
  }

  #refuseForbidden(path: string): void {
    if (this.#forbidden.has(path)) throw new DataError('forbidden');
  }

  /** A batch that changes what is not there changes nothing. */
  #refuseMissing(writes: readonly Write[]): void {
    const made = new Set(writes.filter(({ kind }) => kind === 'create').map(({ path }) => path));
    const isThere = (path: string) => made.has(path) || this.#documents.has(path);
    if (writes.some(({ kind, path }) => kind === 'update' && !isThere(path))) throw new DataError('missing');
  }

  #stored(path: string): StoredDocument | null {
    const data = this.#documents.get(path);
    if (data === undefined) return null;
    return { id: path.slice(path.lastIndexOf('/') + 1), data, pending: false, cursor: path };
  }

  #matching(query: StoreQuery): StoredDocument[] {
    const prefix = `${query.collection}/`;
    let rows = [...this.#documents.keys()]
      .sort()
      .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
      .map((path) => this.#stored(path))
      .filter((row) => row !== null)
      .filter((row) => query.filters.every((filter) => matches(row.data, filter)));
    // What is equal stands by its id, in the last direction. What has no such field is in no list by it.
    if (query.orderBy.at(-1)?.[1] === 'desc') rows.reverse();
    for (const [field, direction] of query.orderBy.toReversed()) {
      const sign = direction === 'asc' ? 1 : -1;
      rows = rows
        .filter(({ data }) => fieldOf(data, field) !== undefined)
        .sort((a, b) => sign * compare(fieldOf(a.data, field), fieldOf(b.data, field)));
    }
    const start = query.after === undefined ? 0 : rows.findIndex((row) => row.cursor === query.after) + 1;
    return rows.slice(start, start + query.limit);
  }

  #apply(write: Write): void {
    if (write.kind === 'delete') {
      this.#documents.delete(write.path);
      return;
    }
    const fields = this.#withTime(write.fields);
    if (write.kind === 'create') {
      this.#documents.set(write.path, fields);
      return;
    }
    this.#documents.set(write.path, withChanges(this.#documents.get(write.path) ?? {}, fields));
  }

  #withTime(fields: Fields): Data {
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => {
        if (value === SERVER_TIME) return [field, this.now];
        if (value instanceof Date) return [field, value.getTime()];
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [field, value];
        return [field, this.#withTime(value as Fields)];
      }),
    );
  }
}

const only = (fields: readonly string[], data: unknown) =>
  Object.fromEntries(Object.entries(data ?? {}).filter(([field]) => fields.includes(field)));

/** As the browser says, and as a test says. */
function connectionOf(reached: () => boolean): Store['connection'] {
  return {
    get isCurrent() {
      return navigator.onLine && reached();
    },
    subscribe(changed) {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
  };
}

function matches(data: unknown, [field, operator, expected]: StoreQuery['filters'][number]): boolean {
  const value = fieldOf(data, field);
  // Times are kept as epoch milliseconds here.
  const wanted = expected instanceof Date ? expected.getTime() : expected;
  switch (operator) {
    case '==':
      return value === wanted;
    case 'array-contains':
      return Array.isArray(value) && value.includes(wanted);
    case 'array-contains-any':
      return Array.isArray(value) && Array.isArray(wanted) && wanted.some((each) => value.includes(each));
    case '>=':
      return rank(value) === rank(wanted) && compare(value, wanted) >= 0;
    case '<':
      return rank(value) === rank(wanted) && compare(value, wanted) < 0;
  }
}

function fieldOf(data: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (isData(value) ? value[key] : undefined), data);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

function compare(a: unknown, b: unknown): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === b) return 0;
  return String(a) < String(b) ? -1 : 1;
}

/** In which order values of different kinds stand. */
const rank = (value: unknown) =>
  value === null ? 0 : ['boolean', 'number', 'string'].indexOf(typeof value) + 1 || 4;
