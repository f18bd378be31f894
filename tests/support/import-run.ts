// Runs of the import's command, each into an organization of its own.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { collectionPath, organizationPath, type OrganizationCollection } from '@my-messages/domain/paths';
import { organizationDoc } from '@my-messages/domain/testing/documents';
import { adminFirestore } from './admin';

export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs the command as a person would, in the tests' project. */
export function runImport(
  args: readonly string[],
  environment: Record<string, string | undefined> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['tools/run.mjs', 'import', ...args],
      { env: { ...process.env, ...environment } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: `${stdout}\n${stderr}` });
      },
    );
  });
}

/** The numbers behind a label of the summary. */
export function counts({ output }: Run, label: string): number[] {
  const line = output.split('\n').find((text) => text.trim().startsWith(label));
  return (line ?? '').replace(label, '').trim().split(/\s+/).map(Number);
}

/** An organization with nobody in it, to import into. */
export async function emptyOrganization() {
  const organizationId = `import-${randomUUID().slice(0, 8)}`;
  await adminFirestore().doc(organizationPath(organizationId)).set(organizationDoc());
  const documents = async (collection: OrganizationCollection) => {
    const { docs } = await adminFirestore().collection(collectionPath(organizationId, collection)).get();
    return docs.map((document) => ({
      id: document.id,
      path: document.ref.path,
      data: document.data(),
      writtenAt: document.updateTime.toMillis(),
    }));
  };
  return {
    organizationId,
    importInto: (...args: string[]) => runImport([...args, '--org', organizationId]),
    documents,
    /** Every document of the organization with the time of its last write. */
    state: async (): Promise<Record<string, number>> => {
      const all = await Promise.all(
        (['members', 'staff', 'charts', 'connections', 'auditEvents'] as const).map(documents),
      );
      return Object.fromEntries(all.flat().map(({ path, writtenAt }) => [path, writtenAt]));
    },
  };
}
