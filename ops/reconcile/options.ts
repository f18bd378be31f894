import { parseArgs } from 'node:util';
import { isDocumentId } from '@my-messages/domain/paths';
import { NO_ORGANIZATION_ID } from '../project/organization-id';
import { SetupError } from '../project/setup-error';

const USAGE = `Usage: npm run reconcile -- --org <organization id> [options]

  --org <id>           the organization whose derived documents are held against their sources
  --check              print the differences, and write nothing
  --project <id>       Firebase project (default: GCLOUD_PROJECT, else demo-my-messages)`;

const REBUILD_USAGE = `Usage: npm run rebuild -- --org <organization id> <search|totals|cards|names> [options]

  search               the search entries, from conversations and messages
  totals               the unread totals, from conversations
  cards                the staff cards, and what connections say of members, from members
  names                what people and charts are ordered and found by, from their names
  --org <id>           the organization whose documents are made anew
  --project <id>       Firebase project (default: GCLOUD_PROJECT, else demo-my-messages)`;

/** What can be made anew as a whole. The audit trail cannot: it is added to, and not written over. */
const REBUILDABLE = ['search', 'totals', 'cards', 'names'] as const;
export type Rebuildable = (typeof REBUILDABLE)[number];

export interface Where {
  readonly organizationId: string;
  readonly projectId: string;
}

type Values = ReturnType<typeof parse>['values'];

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the command line of `reconcile`. Throws a SetupError that says what is wrong, and how it is used. */
export function readReconcileOptions(args: readonly string[], environment: Environment) {
  const { values, positionals } = parse(USAGE, args, true);
  const [unknown] = positionals;
  if (unknown !== undefined) refuse(USAGE, `What is "${unknown}"?`);
  return { ...organizationOf(USAGE, values, environment), check: values.check === true };
}

/** Reads the command line of `rebuild`. Throws a SetupError that says what is wrong, and how it is used. */
export function readRebuildOptions(args: readonly string[], environment: Environment) {
  const { values, positionals } = parse(REBUILD_USAGE, args, false);
  const what = REBUILDABLE.find((name) => name === positionals[0]);
  if (what === undefined || positionals.length > 1)
    refuse(REBUILD_USAGE, `Name one thing to make anew: ${REBUILDABLE.join(', ')}.`);
  return { ...organizationOf(REBUILD_USAGE, values, environment), what };
}

function organizationOf(usage: string, values: Values, environment: Environment): Where {
  const { org = refuse(usage, '--org is missing.'), project } = values;
  if (!isDocumentId(org)) refuse(usage, NO_ORGANIZATION_ID);
  return { organizationId: org, projectId: project ?? environment['GCLOUD_PROJECT'] ?? 'demo-my-messages' };
}

function parse(usage: string, args: readonly string[], mayCheck: boolean) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        org: { type: 'string' },
        project: { type: 'string' },
        ...(mayCheck && { check: { type: 'boolean' } as const }),
      },
    });
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : String(error));
  }
}

function refuse(usage: string, message: string): never {
  throw new SetupError(`${message}\n\n${usage}`);
}
