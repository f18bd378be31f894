import { table } from '../../tools/start/table';
import { FIGURE_IDS, FIGURES, type FigureId } from './figures';
import type { Reading, Results } from './results';

type Verdict = 'met' | 'unmet' | 'not measured';

function verdict(id: FigureId, reading: Reading | undefined): Verdict {
  if (reading === undefined) return 'not measured';
  return reading.value <= FIGURES[id].goal ? 'met' : 'unmet';
}

/** Every figure with its goal and what was measured last, as lines. */
export function reportTable(results: Results): string[] {
  return table([
    ['figure', 'goal', 'measured', 'floor', 'product', '', 'commit', 'how'],
    ...FIGURE_IDS.map((id) => {
      const { name, goal, unit, how } = FIGURES[id];
      const made = results[id];
      const shown = (value: number | undefined) => (value === undefined ? '' : String(rounded(value)));
      return [
        name,
        `<= ${String(goal)}${unit === 'KB' ? ' KB' : ''}`,
        shown(made?.value),
        shown(made?.floor),
        shown(made?.product),
        verdict(id, made),
        made?.commit ?? '',
        made?.note === undefined ? how : `${how} (${made.note})`,
      ];
    }),
  ]);
}

/** The same for programs. */
export const reportJson = (results: Results): string =>
  JSON.stringify(
    FIGURE_IDS.map((id) => ({
      id,
      ...FIGURES[id],
      verdict: verdict(id, results[id]),
      measured: results[id] ?? null,
    })),
    null,
    2,
  );

/** With three digits that say something. */
const rounded = (value: number) => Number(value.toPrecision(value >= 1000 ? 4 : 3));
