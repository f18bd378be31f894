import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { SetupError } from '../../ops/project/setup-error';

/** 100,000 requests of seed 1 where nothing is said; the same seed sends the same. */
const USAGE = 'Usage: npm run attack -- [--requests <n>] [--seed <n>]';

const wholeFrom = (least: number) =>
  v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger(), v.minValue(least));
const schema = v.object({ requests: wholeFrom(1), seed: wholeFrom(0) });
export type Options = v.InferOutput<typeof schema>;

const options = {
  requests: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
} as const;

/** Reads the command line. Throws a SetupError that says what is wrong, and how the command is used. */
export function readOptions(args: readonly string[]): Options {
  try {
    return v.parse(schema, parseArgs({ args: [...args], options }).values);
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
