import { readFileSync } from 'node:fs';
import { assertFails } from '@firebase/rules-unit-testing';
import { deleteDoc, doc, getDoc, setDoc, updateDoc, type Firestore } from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { EmulatorProject } from '../../support/emulator-project';
import { clinicDocuments } from './clinic';

/** The emulator with the project's rules, seeded anew before every test, under a project id of the file's own. */
export interface RulesWorld {
  /** Firestore as a person sees it who signed in so many minutes ago, with a second factor or without: just now, without. */
  as(uid: string, minutesAgo?: number, secondFactor?: boolean): Firestore;
  anonymous(): Firestore;
  /** Changes documents past the rules, as the server or an admin would. */
  set(path: string, data: object): Promise<void>;
  update(path: string, fields: Record<string, unknown>): Promise<void>;
  remove(path: string): Promise<void>;
  read(path: string): Promise<Record<string, unknown> | undefined>;
}

/** Declares the world for the test file that calls it; `name` keeps files that run at once apart. */
export function rulesWorld(name: string): RulesWorld {
  // A project whose rules somebody else has loaded, to see whether these tests tell them from the right ones.
  const loaded = process.env['RULES_PROJECT'];
  let project: EmulatorProject;
  const at = (path: string) => doc(project.owner, path);

  beforeAll(async () => {
    project = await EmulatorProject.open(loaded ?? `demo-rules-${name}`);
    if (loaded === undefined) await project.load(readFileSync('firestore.rules', 'utf8'));
  });

  beforeEach(async () => {
    await project.clear();
    await project.put(clinicDocuments());
  });

  // On a busy machine a connection to the emulator can get stuck: the SDK then answers from its cache, and listeners
  // hear nothing. The second try of a test that failed begins with connections of its own.
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') project.reconnect();
  });

  afterAll(() => project.close());

  return {
    as: (...who) => project.as(...who),
    anonymous: () => project.anonymous(),
    set: (path, data) => setDoc(at(path), data),
    update: (path, fields) => updateDoc(at(path), fields),
    remove: (path) => deleteDoc(at(path)),
    read: async (path) => (await getDoc(at(path))).data(),
  };
}

/** Resolves when the request is refused by the rules; any other end, also another error, fails the test. */
export async function refused(request: Promise<unknown>): Promise<void> {
  const error: unknown = await assertFails(request);
  expect(error).toMatchObject({ code: 'permission-denied' });
}
