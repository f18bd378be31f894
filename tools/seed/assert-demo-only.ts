import { isDemoProject } from '../../ops/project/project-target';
import { SetupError } from '../../ops/project/setup-error';

/**
 * Demo data has a known password. The command takes no project, and refuses to run in a shell that is set up for
 * one that is not a `demo-` project. Throws a SetupError.
 */
export function assertDemoOnly(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  if (args.length > 0) throw new SetupError('Usage: npm run seed (it takes no arguments)');
  const projectId = environment['GCLOUD_PROJECT'] ?? environment['GOOGLE_CLOUD_PROJECT'];
  if (projectId !== undefined && !isDemoProject(projectId)) {
    throw new SetupError(
      `This shell is set up for project ${projectId}. Demo data is for demo- projects alone: unset GCLOUD_PROJECT first.`,
    );
  }
}
