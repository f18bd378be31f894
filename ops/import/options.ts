import { parseArgs } from 'node:util';
import { isDocumentId } from '@my-messages/domain/paths';
import { isDemoProject } from '../project/project-target';
import { NO_ORGANIZATION_ID } from '../project/organization-id';
import { SetupError } from '../project/setup-error';

const USAGE = `Usage: npm run import -- <file or folder>... --org <organization id> [options]

Imports FHIR R4 bundles (.json) and FHIR Bulk Data exports (.ndjson, unpacked): a file each, or all in a folder.
All .ndjson files of a run are one export. Or tables, a folder of .csv files: docs/import-csv.md says which.

  --org <id>                 the organization to import into; it must exist
  --location <id>            where new charts are; needed when the organization has several locations
  --project <id>             Firebase project (default: GCLOUD_PROJECT, else demo-my-messages)
  --available-for-messages   new clinicians can be messaged, where their table does not say
  --demo-accounts            everybody old enough can sign in, with the demo password; demo- projects only
  --accounts-out <file>      write the demo accounts to a JSON file
  --report <file>            write every place that was passed over to a JSON file
  --dry-run                  say what would happen, and write nothing`;

export interface Options {
  readonly sources: readonly string[];
  readonly organizationId: string;
  readonly locationId: string | null;
  readonly projectId: string;
  readonly available: boolean;
  readonly demoAccounts: boolean;
  readonly accountsOut: string | null;
  readonly report: string | null;
  readonly dryRun: boolean;
}

/** Reads the command line. Throws a SetupError that says what is wrong, and how the command is used. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const { values, positionals } = parse(args);
  const organizationId = values.org ?? refuse('--org is missing.');
  if (!isDocumentId(organizationId)) refuse(NO_ORGANIZATION_ID);
  if (positionals.length === 0) refuse('Name a file or a folder to import.');
  const projectId = values.project ?? environment['GCLOUD_PROJECT'] ?? 'demo-my-messages';
  const demoAccounts = values['demo-accounts'] ?? false;
  if (demoAccounts && !isDemoProject(projectId)) {
    refuse(
      `--demo-accounts makes accounts with a known password: never in project ${projectId}, only in demo- projects.`,
    );
  }
  const accountsOut = values['accounts-out'] ?? null;
  if (accountsOut !== null && !demoAccounts)
    refuse('--accounts-out lists demo accounts: it needs --demo-accounts.');
  return {
    sources: positionals,
    organizationId,
    locationId: values.location ?? null,
    projectId,
    available: demoAccounts || (values['available-for-messages'] ?? false),
    demoAccounts,
    accountsOut,
    report: values.report ?? null,
    dryRun: values['dry-run'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        org: { type: 'string' },
        location: { type: 'string' },
        project: { type: 'string' },
        'available-for-messages': { type: 'boolean' },
        'demo-accounts': { type: 'boolean' },
        'accounts-out': { type: 'string' },
        report: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): never {
  throw new SetupError(`${message}\n\n${USAGE}`);
}
