import { readFileSync } from 'node:fs';
import {
  assertFails,
  initializeTestEnvironment,
  type RulesTestContext,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import {
  deleteDoc,
  doc,
  getDoc,
  setDoc,
  setLogLevel,
  updateDoc,
  writeBatch,
  type Firestore,
} from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { clinicDocuments } from './clinic';

/** The emulator with the project's rules, seeded anew before every test, under a project id of the file's own. */
export interface RulesWorld {
  /** Firestore as a person sees it who signed in so many minutes ago; just now where nothing is said. */
  as(uid: string, minutesAgo?: number): Firestore;
  anonymous(): Firestore;
  /** Changes documents past the rules, as the server or an admin would. */
  set(path: string, data: object): Promise<void>;
  update(path: string, fields: Record<string, unknown>): Promise<void>;
  remove(path: string): Promise<void>;
  read(path: string): Promise<Record<string, unknown> | undefined>;
}

/** Declares the world for the test file that calls it; `name` keeps files that run at once apart. */
export function rulesWorld(name: string): RulesWorld {
  let environment: RulesTestEnvironment;
  let owner: Firestore;
  let release: () => void;
  let released: Promise<void>;
  // Each person keeps their connection: making one takes longer than a request.
  const clients = new Map<string, Firestore>();
  // A project whose rules somebody else has loaded, to see whether these tests tell them from the right ones.
  const loaded = process.env['RULES_PROJECT'];
  const [host = '127.0.0.1', port = ''] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(':');

  beforeAll(async () => {
    // Refusals are what these tests are about; the SDK would print each.
    setLogLevel('silent');
    environment = await initializeTestEnvironment({
      projectId: loaded ?? `demo-rules-${name}`,
      firestore: {
        host,
        port: Number(port),
        ...(loaded === undefined && { rules: readFileSync('firestore.rules', 'utf8') }),
      },
    });
    owner = await new Promise<Firestore>((resolve) => {
      // The context past the rules lasts as long as this callback.
      released = environment.withSecurityRulesDisabled(async (context) => {
        resolve(modular(context.firestore()));
        await new Promise<void>((end) => {
          release = end;
        });
      });
    });
  });

  beforeEach(async () => {
    await environment.clearFirestore();
    const batch = writeBatch(owner);
    for (const [path, data] of clinicDocuments()) batch.set(doc(owner, path), data);
    await batch.commit();
  });

  // On a busy machine a connection to the emulator can get stuck: the SDK then answers from its cache, and listeners
  // hear nothing. The second try of a test that failed begins with connections of its own.
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') clients.clear();
  });

  afterAll(async () => {
    release();
    await released;
    await environment.cleanup();
  });

  function client(name: string, context: () => RulesTestContext): Firestore {
    const known = clients.get(name);
    if (known !== undefined) return known;
    const made = modular(context().firestore());
    clients.set(name, made);
    return made;
  }

  return {
    as: (uid, minutesAgo = 0) =>
      client(`${uid} ${String(minutesAgo)}`, () =>
        environment.authenticatedContext(uid, {
          auth_time: Math.floor(Date.now() / 1000) - minutesAgo * 60,
        }),
      ),
    anonymous: () => client('', () => environment.unauthenticatedContext()),
    set: (path, data) => setDoc(doc(owner, path), data),
    update: (path, fields) => updateDoc(doc(owner, path), fields),
    remove: (path) => deleteDoc(doc(owner, path)),
    read: async (path) => (await getDoc(doc(owner, path))).data(),
  };
}

/** The testing library types its Firestore as the older API; at run time the modular functions accept it. */
function modular(firestore: unknown): Firestore {
  return firestore as Firestore;
}

/** Resolves when the request is refused by the rules; any other end, also another error, fails the test. */
export async function refused(request: Promise<unknown>): Promise<void> {
  const error: unknown = await assertFails(request);
  expect(error).toMatchObject({ code: 'permission-denied' });
}
