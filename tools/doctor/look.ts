import { SetupError } from '../../ops/project/setup-error';

/** The steps of docs/deploy.md by their headings: where it says how that is mended which a look found missing. */
export const STEPS = {
  machine: 'The machine',
  data: 'Where the data is',
  mail: 'The mail',
  domain: 'The address',
  functions: 'What the functions are told',
  web: 'What the app is built with',
  deploy: 'Deploy',
  appCheck: 'App Check, if the clinic wants it',
} as const;
type Step = (typeof STEPS)[keyof typeof STEPS];

/** What the doctor has looked at, and what it saw. */
export interface Look {
  readonly what: string;
  readonly says: string;
  /** Where it is said how to mend it; null where nothing is missing. */
  readonly mend: Step | null;
}

export const fine = (what: string, says: string): Look => ({ what, says, mend: null });
export const missing = (what: string, says: string, mend: Step): Look => ({ what, says, mend });

/** Looks by looking for something: what was found, or the words of the SetupError with which that ended. */
export async function lookFor(what: string, mend: Step, find: () => string | Promise<string>): Promise<Look> {
  try {
    return fine(what, await find());
  } catch (error) {
    if (error instanceof SetupError) return missing(what, error.message, mend);
    throw error;
  }
}

/** All looks, one below the other, those where something is missing with where to read on. */
export function inWords(looks: readonly Look[]): string {
  const width = Math.max(...looks.map(({ what }) => what.length));
  const lines = looks.flatMap(({ what, says, mend }) => [
    `${mend === null ? '✓' : '✗'} ${what.padEnd(width)}  ${says.split('\n').join(`\n${' '.repeat(width + 4)}`)}`,
    ...(mend === null ? [] : [`${' '.repeat(width + 4)}See docs/deploy.md, “${mend}”.`]),
  ]);
  const count = looks.filter(({ mend }) => mend !== null).length;
  const sum =
    count === 0
      ? 'Nothing is missing.'
      : `${String(count)} ${count === 1 ? 'thing is' : 'things are'} missing.`;
  return [...lines, '', sum].join('\n');
}
