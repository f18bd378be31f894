import { readFileSync } from 'node:fs';
import {
  assertFails,
  initializeTestEnvironment,
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
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { clinicDocuments } from './clinic';

/** The emulator with the project's rules, seeded anew before every test, under a project id of the file's own. */
export interface RulesWorld {
  /** Firestore as a signed-in person sees it. */
  as(uid: string): Firestore;
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
  const [host = '127.0.0.1', port = ''] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(':');

  beforeAll(async () => {
    // Refusals are what these tests are about; the SDK would print each.
    setLogLevel('silent');
    environment = await initializeTestEnvironment({
      projectId: `demo-rules-${name}`,
      firestore: { host, port: Number(port), rules: readFileSync('firestore.rules', 'utf8') },
    });
  });

  beforeEach(async () => {
    await environment.clearFirestore();
    await pastTheRules(async (firestore) => {
      const batch = writeBatch(firestore);
      for (const [path, data] of clinicDocuments()) batch.set(doc(firestore, path), data);
      await batch.commit();
    });
  });

  afterAll(async () => {
    await environment.cleanup();
  });

  async function pastTheRules(act: (firestore: Firestore) => Promise<void>): Promise<void> {
    await environment.withSecurityRulesDisabled((context) => act(modular(context.firestore())));
  }

  return {
    as: (uid) => modular(environment.authenticatedContext(uid).firestore()),
    anonymous: () => modular(environment.unauthenticatedContext().firestore()),
    set: (path, data) => pastTheRules((firestore) => setDoc(doc(firestore, path), data)),
    update: (path, fields) => pastTheRules((firestore) => updateDoc(doc(firestore, path), fields)),
    remove: (path) => pastTheRules((firestore) => deleteDoc(doc(firestore, path))),
    async read(path) {
      let data: Record<string, unknown> | undefined;
      await pastTheRules(async (firestore) => {
        data = (await getDoc(doc(firestore, path))).data();
      });
      return data;
    },
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
