import { Firestore } from 'firebase-admin/firestore';
import { adminFirestore } from '../../support/admin';
import { withoutTriggers } from '../../support/without-triggers';
import { documentFunctions } from './built-functions';

/** A write as it went to the database. */
interface Written {
  readonly path: string;
  readonly created: boolean;
}

/** What functions did, all in all. */
interface Followed {
  /** By name, in the order in which they ran. */
  readonly invoked: readonly string[];
  /** Of each write the collection, sorted. */
  readonly collections: readonly string[];
  /** How many documents they asked for, and aggregations. */
  readonly reads: number;
}

const written: Written[] = [];
/** Null while no function runs. */
let reads: number | null = null;
let listens = false;

/** Does what the platform does with events, one after the other, for an act that changes the document at `changed`. */
export async function whatFollows(changed: string, act: () => Promise<unknown>): Promise<Followed> {
  const functions = await documentFunctions();
  if (!listens) listenToRequests();
  listens = true;
  const invoked: string[] = [];
  const collections: string[] = [];
  let read = 0;
  await withoutTriggers(async () => {
    let before = await adminFirestore().doc(changed).get();
    written.length = 0;
    await act();
    for (let events = written.splice(0); events.length > 0; events = written.splice(0)) {
      for (const { path, created } of events) {
        for (const { name, run, event, document } of functions) {
          const params = matched(document, path);
          if (params === null || (event !== 'written' && (event === 'created') !== created)) continue;
          invoked.push(name);
          const after = await adminFirestore().doc(path).get();
          reads = 0;
          await run({
            params,
            data: event === 'created' ? after : { before, after },
            time: new Date().toISOString(),
          });
          read += reads;
          reads = null;
        }
      }
      // What functions wrote themselves is to be followed from there.
      before = await adminFirestore().doc(changed).get();
      collections.push(...written.map(({ path }) => path.split('/').at(-2) ?? ''));
    }
  });
  return { invoked, collections: collections.sort(), reads: read };
}

/** What stands for each {name} of a pattern; null where the path is another document's. */
function matched(pattern: string, path: string): Record<string, string> | null {
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const found = new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
}

/** Every client of this process sends its writes by the one method of the library, and asks by the other. */
function listenToRequests() {
  const prototype = Firestore.prototype as unknown as {
    request: (method: string, request: CommitRequest, ...rest: unknown[]) => Promise<unknown>;
    requestStream: (
      method: string,
      both: boolean,
      request: ReadRequest,
      ...rest: unknown[]
    ) => Promise<unknown>;
  };
  const { request, requestStream } = prototype;
  prototype.request = async function (method, sent, ...rest) {
    const answer = await request.call(this, method, sent, ...rest);
    if (method === 'commit') {
      for (const { update, delete: deleted, currentDocument } of sent.writes ?? []) {
        const path = /\/documents\/(.*)$/.exec(update?.name ?? deleted ?? '')?.[1] ?? '';
        written.push({ path, created: currentDocument?.exists === false });
      }
    }
    return answer;
  };
  prototype.requestStream = function (method, both, asked, ...rest) {
    // A query is counted as one: none of those that follow a message reads many.
    if (reads !== null) reads += asked.documents?.length ?? 1;
    return requestStream.call(this, method, both, asked, ...rest);
  };
}

interface CommitRequest {
  readonly writes?: readonly {
    readonly update?: { readonly name: string };
    readonly delete?: string;
    readonly currentDocument?: { readonly exists?: boolean };
  }[];
}

interface ReadRequest {
  readonly documents?: readonly string[];
}
