import { parseArgs } from 'node:util';
import { isDocumentId } from '@my-messages/domain/paths';
import { NO_ORGANIZATION_ID } from '../project/organization-id';
import { SetupError } from '../project/setup-error';

const USAGE = `Usage: npm run audit:verify -- --org <organization id> [options]

  --org <id>           the organization whose audit trail is held against its seals
  --hash <hash>        of a seal that was kept elsewhere: one of the chain has to have it
  --project <id>       Firebase project (default: GCLOUD_PROJECT, else demo-my-messages)`;

/** Reads the command line of `audit:verify`. Throws a SetupError that says what is wrong, and how it is used. */
export function readVerifyOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
) {
  const { org, hash, project } = parse(args);
  if (org === undefined) throw refusal('--org is missing.');
  if (!isDocumentId(org)) throw refusal(NO_ORGANIZATION_ID);
  return {
    organizationId: org,
    projectId: project ?? environment['GCLOUD_PROJECT'] ?? 'demo-my-messages',
    hash: hash ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { org: text, hash: text, project: text } }).values;
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error));
  }
}

const refusal = (message: string) => new SetupError(`${message}\n\n${USAGE}`);
