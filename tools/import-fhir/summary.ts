import type { Change, Outcome } from './change';
import type { ImportedBundle } from './import-bundle';

const KINDS: readonly Outcome['of'][] = ['people', 'charts', 'connections'];
const CHANGES: readonly Change[] = ['new', 'changed', 'unchanged'];

/**
 * The result of a run as a table in plain text: counts alone. Who is in several bundles counts once, as the most that
 * happened to them.
 */
export function summary(bundles: readonly ImportedBundle[], failedFiles: number): string {
  const changes = new Map<string, Change>();
  for (const { of, id, change } of bundles.flatMap(({ outcomes }) => outcomes)) {
    const key = `${of} ${id}`;
    const known = changes.get(key);
    if (known === undefined || CHANGES.indexOf(change) < CHANGES.indexOf(known)) changes.set(key, change);
  }
  const count = (of: Outcome['of'], change: Change) =>
    [...changes].filter(([key, found]) => key.startsWith(`${of} `) && found === change).length;
  const people = bundles.flatMap(({ plan }) => plan.people).filter(({ former }) => !former);
  const distinct = (test: (person: (typeof people)[number]) => boolean) =>
    new Set(people.filter(test).map(({ uid }) => uid)).size;
  return [
    row('', ...CHANGES),
    ...KINDS.map((kind) => row(kind, ...CHANGES.map((change) => count(kind, change)))),
    '',
    line('files imported', bundles.length),
    line('files failed', failedFiles),
    line(
      'people without an account',
      distinct(({ hasAccount }) => !hasAccount),
    ),
    line(
      '  of these too young for one',
      distinct(({ hasAccount, minor }) => !hasAccount && minor),
    ),
  ].join('\n');
}

const row = (label: string, ...cells: readonly (string | number)[]) =>
  label.padEnd(12) + cells.map((cell) => String(cell).padStart(11)).join('');

const line = (label: string, value: number) => label.padEnd(30) + String(value).padStart(5);
