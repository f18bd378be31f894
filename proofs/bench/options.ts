import { parseArgs } from 'node:util';
import { SetupError } from '../../ops/project/setup-error';
import { PIECES, type Piece } from './figures';

const USAGE = `Usage: npm run bench -- [${PIECES.join(' | ')}]… [--quick] [--table] [--json]`;

export interface Options {
  /** What is measured, one after the other. */
  readonly pieces: readonly Piece[];
  /** Few repetitions: to see that it runs, not what it says. */
  readonly quick: boolean;
  readonly json: boolean;
}

/** Reads the command line; `--table` measures nothing. Throws a SetupError that says how the command is used. */
export function readOptions(args: readonly string[]): Options {
  const { positionals, values } = parsed(args);
  const named = PIECES.filter((piece) => positionals.includes(piece));
  if (named.length < new Set(positionals).size) throw new SetupError(USAGE);
  const { quick, json, table } = values;
  return { pieces: table ? [] : named.length > 0 ? named : PIECES, quick, json };
}

const boolean = { type: 'boolean', default: false } as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { quick: boolean, json: boolean, table: boolean },
      allowPositionals: true,
    });
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
