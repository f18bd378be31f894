import { parseArgs } from 'node:util';
import { SetupError } from '../../ops/project/setup-error';
import { ASSUMPTION_NAMES, isAssumption, type Assumed } from './assumptions';

const USAGE = 'Usage: npm run cost-model -- [--users <n>]… [--assume <name>=<value>]… [--json]';
const USERS = ['1000', '100000', '10000000'];

export interface Options {
  readonly users: readonly number[];
  readonly changes: Partial<Assumed>;
  readonly json: boolean;
}

const options = {
  users: { type: 'string', multiple: true },
  assume: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/** Reads the command line. Throws a SetupError that says what is wrong, and how the command is used. */
export function readOptions(args: readonly string[]): Options {
  const { users = USERS, assume = [], json = false } = parseArgs({ args: [...args], options }).values;
  return { users: users.map(usersOf), changes: Object.fromEntries(assume.map(changeOf)), json };
}

function usersOf(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw refused(`--users takes a whole number from 1 on, not "${text}".`);
}

function changeOf(text: string): readonly [name: string, value: number] {
  const [name = '', ...rest] = text.split('=');
  const value = rest.join('=');
  if (!isAssumption(name)) {
    throw refused(`Nothing is assumed by the name "${name}". There are: ${ASSUMPTION_NAMES.join(', ')}.`);
  }
  if (!/^\d+(?:\.\d+)?$/.test(value)) throw refused(`${name} takes a number from 0 on, not "${value}".`);
  return [name, Number(value)];
}

const refused = (sentence: string) => new SetupError(`${sentence}\n\n${USAGE}`);
