import { parseArgs } from 'node:util';
import { LIMITS } from '@my-messages/domain/limits';
import { readEmailAddress } from '@my-messages/domain/text/email-address';
import { isDocumentId } from '@my-messages/domain/paths';
import { cleanLine } from '@my-messages/domain/text/clean-text';
import { NO_ORGANIZATION_ID } from '../project/organization-id';
import { SetupError } from '../project/setup-error';

const USAGE = `Usage: npm run grant-admin -- --org <organization id> --email <address> --name <name> [options]

  --org <id>           the organization that gets a Super Admin
  --email <address>    who it is; an account without a password gets a link by mail
  --name <name>        what they are called, if they are no member yet
  --project <id>       Firebase project (default: GCLOUD_PROJECT, else demo-my-messages)
  --force              also where there is a Super Admin already

  --create             make the organization first, with messaging off:
  --clinic <name>      what it is called
  --country <code>     where it is, for the emergency number: two letters
  --time-zone <name>   such as America/New_York
  --location <name>    where it sees patients; again for each`;

/** An organization that shall be made. */
export interface NewOrganization {
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly locations: readonly string[];
}

export interface Options {
  readonly organizationId: string;
  readonly email: string;
  readonly displayName: string;
  readonly projectId: string;
  readonly force: boolean;
  /** Null for an organization that is there. */
  readonly create: NewOrganization | null;
}

/** Reads the command line. Throws a SetupError that says what is wrong, and how the command is used. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const values = parse(args);
  const organizationId = values.org ?? refuse('--org is missing.');
  if (!isDocumentId(organizationId)) refuse(NO_ORGANIZATION_ID);
  const email =
    readEmailAddress(values.email ?? refuse('--email is missing.')) ?? refuse('--email is not an address.');
  return {
    organizationId,
    email,
    displayName: line('--name', values.name),
    projectId: values.project ?? environment['GCLOUD_PROJECT'] ?? 'demo-my-messages',
    force: values.force ?? false,
    create: newOrganization(values),
  };
}

type Values = ReturnType<typeof parse>;

function newOrganization(values: Values): NewOrganization | null {
  const { clinic, country, 'time-zone': timeZone, location = [] } = values;
  if (values.create !== true) {
    if ([clinic, country, timeZone, ...location].some((value) => value !== undefined))
      refuse(
        '--clinic, --country, --time-zone and --location describe a new organization: they need --create.',
      );
    return null;
  }
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) refuse('--country is not two capital letters.');
  if (timeZone === undefined || !isTimeZone(timeZone)) refuse('--time-zone is not the name of a time zone.');
  if (location.length === 0) refuse('--location is missing.');
  const locations = location.map((name) => line('--location', name));
  return { name: line('--clinic', clinic), country, timeZone, locations };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** One line as it will be stored. */
function line(option: string, value: string | undefined): string {
  const cleaned = cleanLine(value ?? '');
  if (cleaned === '') refuse(`${option} is missing.`);
  if (cleaned.length > LIMITS.nameLength) refuse(`${option} is too long.`);
  return cleaned;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        org: { type: 'string' },
        email: { type: 'string' },
        name: { type: 'string' },
        project: { type: 'string' },
        force: { type: 'boolean' },
        create: { type: 'boolean' },
        clinic: { type: 'string' },
        country: { type: 'string' },
        'time-zone': { type: 'string' },
        location: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): never {
  throw new SetupError(`${message}\n\n${USAGE}`);
}
