import type { Store, Write } from '../../web/src/data/store/store';
import { DataError } from '../../web/src/data/errors/data-error';
import { EmulatorProject, type StoredDocument } from '../support/emulator-project';
import { storeOver } from '../support/store-over';

/** A project of the emulator, under rules of its own, which the app's own store asks. */
export class RulesProject {
  private constructor(private readonly project: EmulatorProject) {}

  /** Opens the project, empty, with the rules; throws when the emulator does not take them. */
  static async open(id: string, rules: string): Promise<RulesProject> {
    const project = await EmulatorProject.open(id);
    await project.load(rules);
    await project.clear();
    return new RulesProject(project);
  }

  /** Stores documents past the rules. */
  seed(documents: Iterable<StoredDocument>): Promise<void> {
    return this.project.put(documents);
  }

  /** Whether the rules accept the writes as one batch. */
  accepts(uid: string, writes: readonly Write[]): Promise<boolean> {
    return isAccepted(this.#storeOf(uid).commit(writes));
  }

  /** Those of the paths whose documents the rules let somebody read, be they there or not. */
  async shown(uid: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
    const store = this.#storeOf(uid);
    const each = await Promise.all(paths.map((path) => isAccepted(store.getDocument(path))));
    return new Set(paths.filter((_, index) => each[index]));
  }

  close(): Promise<void> {
    return this.project.close();
  }

  #storeOf(uid: string): Store {
    return storeOver(this.project.as(uid));
  }
}

/** Throws when the request is neither accepted nor refused. */
async function isAccepted(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof DataError && error.kind === 'forbidden') return false;
    throw error;
  }
}
