import { parseArgs } from 'node:util';
import { SetupError } from '../../ops/project/setup-error';

const USAGE = `Usage: npm run attack -- [options]

  --requests <n>   how many requests to send (default: 100000)
  --seed <n>       decides what is sent; the same seed sends the same (default: 1)`;

export interface Options {
  readonly requests: number;
  readonly seed: number;
}

/** Reads the command line. Throws a SetupError that says what is wrong, and how the command is used. */
export function readOptions(args: readonly string[]): Options {
  const { requests = '100000', seed = '1' } = parse(args);
  return { requests: wholeNumber('--requests', requests, 1), seed: wholeNumber('--seed', seed, 0) };
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least)
    return refuse(`${name} is a whole number from ${String(least)} on.`);
  return number;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { requests: { type: 'string' }, seed: { type: 'string' } },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): never {
  throw new SetupError(`${message}\n\n${USAGE}`);
}
