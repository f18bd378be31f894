import { SetupError } from '../../ops/project/setup-error';

/** A source with the defect in it. SetupError when what it replaces is not there exactly once. */
export function withDefect(
  source: string,
  { name, file, find, replace }: Readonly<Record<'name' | 'file' | 'find' | 'replace', string>>,
): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    const times = source.split(find).length - 1;
    throw new SetupError(
      `The defect “${name}” no longer applies: what it replaces stands ${String(times)} times in ${file}.`,
    );
  }
  return `${before}${replace}${after}`;
}
