import type { NoAccount } from './import-plan';
import type { Outcome } from './change';
import type { ImportedFiles } from './import-files';
import { PASSED_OVER } from './fhir/passed-over';
import { CHANGES, type Tally } from './tally';

const KINDS: readonly Outcome['of'][] = ['people', 'charts', 'connections'];
const NO_ACCOUNT: readonly NoAccount[] = [
  'too young',
  'age unknown',
  'deceased',
  'no address',
  'shared address',
];
/** Places that are named of each kind; the report has them all. */
const PLACES = 3;

/** The result of a run as a table in plain text: counts alone. */
export function summary(tally: Tally, { files, failed, passedOver }: ImportedFiles): string {
  const reasons = NO_ACCOUNT.filter((reason) => tally.without(reason) > 0);
  return [
    row('', ...CHANGES),
    ...KINDS.map((kind) => row(kind, ...CHANGES.map((change) => tally.howMany(kind, change)))),
    '',
    line('files imported', files),
    line('files failed', failed),
    line('charts with nobody to write to', tally.chartsWithNobody),
    line(
      'people without an account',
      reasons.reduce((sum, reason) => sum + tally.without(reason), 0),
    ),
    ...reasons.map((reason) => line(`  ${reason}`, tally.without(reason))),
    ...passedOverLines(passedOver),
  ].join('\n');
}

/** How much was passed over of each kind, with the first places of it. */
function passedOverLines(passedOver: ImportedFiles['passedOver']): string[] {
  const lines = Object.entries(PASSED_OVER).flatMap(([kind, words]) => {
    const places = passedOver.filter((place) => place.kind === kind);
    if (places.length === 0) return [];
    const more = places.length > PLACES ? [`    and ${String(places.length - PLACES)} more`] : [];
    return [
      wide(`  ${words}`, places.length),
      ...places.slice(0, PLACES).map(({ file, path }) => `    ${file}: ${path}`),
      ...more,
    ];
  });
  return lines.length === 0 ? [] : ['', 'passed over', ...lines];
}

const row = (label: string, ...cells: readonly (string | number)[]) =>
  label.padEnd(12) + cells.map((cell) => String(cell).padStart(11)).join('');

const line = (label: string, value: number) => label.padEnd(32) + String(value).padStart(5);

const wide = (label: string, value: number) => label.padEnd(54) + String(value).padStart(5);
