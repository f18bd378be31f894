import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { doc, setLogLevel, writeBatch, type Firestore } from 'firebase/firestore';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import { requiredVariable } from '../../tests/support/environment';

/** A document, with its path from the database's root. */
export type StoredDocument = readonly [path: string, data: object];

/**
 * A project of the Firestore emulator, as the server and several people see it: each keeps their connection, because
 * making one takes longer than a request.
 */
export class EmulatorProject {
  readonly #open = new Map<string, Connection>();

  private constructor(
    /** Host and port. */
    readonly emulator: string,
    readonly id: string,
    private readonly environment: RulesTestEnvironment,
    /** Firestore past the rules. */
    readonly owner: Firestore,
    private readonly release: () => Promise<void>,
  ) {}

  /** Opens the project as it is, with the rules it has. */
  static async open(id: string): Promise<EmulatorProject> {
    // Refusals are what is looked for; the SDK would print each.
    setLogLevel('silent');
    const emulator = requiredVariable('FIRESTORE_EMULATOR_HOST');
    const [host = '', port = ''] = emulator.split(':');
    const environment = await initializeTestEnvironment({
      projectId: id,
      firestore: { host, port: Number(port) },
    });
    return new Promise((resolve, reject) => {
      let end = () => {};
      // The context past the rules lasts as long as this callback.
      const released = environment.withSecurityRulesDisabled((context) => {
        const release = () => (end(), released);
        resolve(new EmulatorProject(emulator, id, environment, modular(context.firestore()), release));
        return new Promise<void>((done) => (end = done));
      });
      released.catch(reject);
    });
  }

  /** Firestore for somebody who signed in so many minutes ago, with a second factor or without. */
  as(uid: string, minutesAgo = 0, secondFactor = false): Firestore {
    const auth_time = Math.floor(Date.now() / 1000) - minutesAgo * 60;
    const firebase = {
      sign_in_provider: 'password' as const,
      ...(secondFactor && { sign_in_second_factor: 'totp' }),
    };
    return this.#connection(nameOf(uid, minutesAgo, secondFactor), () =>
      this.environment.authenticatedContext(uid, { auth_time, firebase }).firestore(),
    );
  }

  /** Ends somebody's connection: the emulator holds some two hundred at once. */
  async leave(uid: string): Promise<void> {
    const name = nameOf(uid);
    const open = this.#open.get(name);
    this.#open.delete(name);
    await open?.end();
  }

  anonymous(): Firestore {
    return this.#connection('', () => this.environment.unauthenticatedContext().firestore());
  }

  /** Throws where the rules do not compile. */
  async load(rules: string): Promise<void> {
    if (!(await loadRules(this.emulator, this.id, rules))) throw new Error('the rules do not compile');
  }

  /** Puts documents where they are, past the rules. */
  async put(documents: Iterable<StoredDocument>): Promise<void> {
    const batch = writeBatch(this.owner);
    for (const [path, data] of documents) batch.set(doc(this.owner, path), data);
    await batch.commit();
  }

  /** Takes every document away. */
  clear(): Promise<void> {
    return this.environment.clearFirestore();
  }

  /** The next request of anybody but the owner has a connection of its own. */
  reconnect(): void {
    this.#open.clear();
  }

  async close(): Promise<void> {
    await this.release();
    await this.environment.cleanup();
  }

  #connection(name: string, connect: () => { terminate(): Promise<void> }): Firestore {
    const open = this.#open.get(name) ?? connected(connect());
    this.#open.set(name, open);
    return open.firestore;
  }
}

interface Connection {
  readonly firestore: Firestore;
  readonly end: () => Promise<void>;
}

const connected = (firestore: { terminate(): Promise<void> }): Connection => ({
  firestore: modular(firestore),
  end: () => firestore.terminate(),
});

const nameOf = (uid: string, minutesAgo = 0, secondFactor = false) =>
  `${uid} ${String(minutesAgo)} ${String(secondFactor)}`;

/** The testing library types its Firestore as the older API; at run time the modular functions accept it. */
function modular(firestore: unknown): Firestore {
  return firestore as Firestore;
}
