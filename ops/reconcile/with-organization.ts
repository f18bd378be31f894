import { organizationPath } from '@my-messages/domain/paths';
import { deleteApp } from 'firebase-admin/app';
import type { Firestore, Query } from 'firebase-admin/firestore';
import { openProject } from '../project/admin-app';
import { localEmulators } from '../project/local-emulators';
import { projectTarget, type ProjectTarget } from '../project/project-target';
import { SetupError } from '../project/setup-error';
import { documentProgress, type DocumentProgress } from './document-progress';
import type { Finding } from './finding';
import type { Look } from './look';
import type { Where } from './options';
import { pagesOf } from './pages';
import { countOf } from './queries';

/** How something is looked at: each finding is dealt with while the look goes on. */
export type Looking = (
  look: (at: Look) => Promise<void>,
  found: (findings: readonly Finding[], say: (text: string) => void) => Promise<void>,
) => Promise<void>;

/** Opens the project and says which; throws a SetupError where there is no such organization. */
export async function withOrganization<Result>(
  { organizationId, projectId }: Where,
  act: (firestore: Firestore, looking: Looking) => Promise<Result>,
): Promise<Result> {
  const target = projectTarget(projectId, process.env, localEmulators());
  process.stderr.write(`Organization ${organizationId} of ${inWords(target)}.\n`);
  const { app, firestore } = await openProject(target);
  try {
    if (!(await firestore.doc(organizationPath(organizationId)).get()).exists)
      throw new SetupError(`There is no organization ${organizationId} in project ${projectId}.`);
    return await act(firestore, lookingAt(firestore, organizationId));
  } finally {
    await deleteApp(app);
  }
}

const inWords = (target: ProjectTarget) =>
  target.kind === 'emulators'
    ? `project ${target.projectId}, on the Firestore emulator at ${target.firestore}`
    : `project ${target.projectId}, in the cloud`;

const lookingAt =
  (firestore: Firestore, organizationId: string): Looking =>
  async (look, found) => {
    let progress: DocumentProgress | null = null;
    const say = (text: string) => {
      if (progress === null) console.log(text);
      else progress.say(text);
    };
    async function* walk(name: string, query: Query) {
      const current = (progress = documentProgress(name, await countOf(query)));
      try {
        for await (const page of pagesOf(query)) {
          yield page;
          current.step(page.length);
        }
      } finally {
        current.stop();
        progress = null;
      }
    }
    await look({ firestore, organizationId, walk, found: (findings) => found(findings, say) });
  };
