import colors from 'picocolors';
import type { Defect } from '../../tests/e2e/guide/defects';
import { table } from '../../tools/start/table';
import type { Outcomes } from './outcomes';

/** Whether every test that a defect names has failed of it. */
export interface Verdict {
  readonly defect: Defect;
  readonly kind: 'killed' | 'SURVIVED' | 'broken' | 'not planted';
  /** Of anything but killed. */
  readonly why: string;
}

/** `SURVIVED` when a test passed; `broken` when one could not look, which is no sign that it sees the defect. */
export function verdictOn(defect: Defect, outcomes: Outcomes): Verdict {
  const passed = defect.tests.filter((id) => outcomes.get(id) === 'passed');
  if (passed.length > 0) return { defect, kind: 'SURVIVED', why: `passed: ${passed.join(', ')}` };
  const broken = defect.tests.filter((id) => outcomes.get(id) !== 'failed');
  if (broken.length > 0) return { defect, kind: 'broken', why: `could not look: ${broken.join(', ')}` };
  return { defect, kind: 'killed', why: '' };
}

/** A line for each defect: what it breaks, which tests have to see it, and whether they did. */
export function verdictTable(verdicts: readonly Verdict[]): string[] {
  const rows = verdicts.map(({ defect, kind }) => [
    kind === 'killed' ? colors.green(kind) : colors.red(kind),
    defect.name,
    defect.tests.join(', '),
    colors.dim(defect.breaks),
  ]);
  const problems = verdicts.filter(({ kind }) => kind !== 'killed');
  const killed = verdicts.length - problems.length;
  return [
    '',
    ...table(rows),
    '',
    ...problems.map(({ defect, kind, why }) => `${colors.red('✗')} ${defect.name}: ${kind}. ${why}`),
    `${String(killed)} of ${String(verdicts.length)} defects killed`,
  ];
}
