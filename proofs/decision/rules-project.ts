import type { Write } from '../../web/src/data/store/store';
import { DataError } from '../../web/src/data/errors/data-error';
import { EmulatorProject } from '../support/emulator-project';
import { storeOver } from '../support/store-over';

/** Opens a project, empty, with the rules; throws when the emulator does not take them. */
export async function openWithRules(id: string, rules: string): Promise<EmulatorProject> {
  const project = await EmulatorProject.open(id);
  await project.load(rules);
  await project.clear();
  return project;
}

/** Whether the rules accept the writes, by the app's own store, as one batch. */
export const accepts = (project: EmulatorProject, uid: string, writes: readonly Write[]) =>
  isAccepted(storeOver(project.as(uid)).commit(writes));

/** Those of the paths whose documents the rules let somebody read, be they there or not. */
export async function shown(project: EmulatorProject, uid: string, paths: readonly string[]) {
  const store = storeOver(project.as(uid));
  const each = await Promise.all(paths.map((path) => isAccepted(store.getDocument(path))));
  return new Set(paths.filter((_, index) => each[index]));
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
