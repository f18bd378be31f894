import type { Store } from '../../web/src/data/store/store';
import { MemoryStore } from '../../web/src/data/testing/memory-store';
import { EmulatorProject } from '../support/emulator-project';
import { storeOver } from '../support/store-over';

/** A store with nothing in it, and what others write into it. */
export interface Filled {
  readonly store: Store;
  put(path: string, data: object): Promise<void>;
}

interface Kind {
  empty(): Promise<Filled>;
  close(): Promise<void>;
}

const OPEN_RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /{path=**} { allow read, write: if true; }
  }
}`;

/** The store of the component tests. */
export function inMemory(): Kind {
  return {
    empty() {
      const store = new MemoryStore();
      return Promise.resolve({
        store,
        put(path, data) {
          store.set(path, data);
          return Promise.resolve();
        },
      });
    },
    close: () => Promise.resolve(),
  };
}

/** The store of the app, before an emulator in which everybody may do everything. */
export function overTheSdk(): Kind {
  let opened: Promise<EmulatorProject> | undefined;
  return {
    async empty() {
      const project = await (opened ??= EmulatorProject.open('demo-store'));
      await project.load(OPEN_RULES);
      await project.clear();
      return {
        store: storeOver(project.as('somebody')),
        put: (path, data) => project.put([[path, data]]),
      };
    },
    close: async () => (await opened)?.close(),
  };
}
