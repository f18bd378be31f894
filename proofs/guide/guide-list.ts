import colors from 'picocolors';
import { CLAIM_IDS, CLAIMS, GROUP_TITLES, GROUPS } from '../../tests/e2e/guide/claims';
import { EXCUSED } from '../../tests/e2e/guide/excused';
import type { Outcomes } from './outcomes';

/** The guide that the tests make: each claim under its heading with whether it holds; then what is no claim, and why. */
export function guideList(outcomes: Outcomes): string[] {
  const groups = GROUPS.flatMap((group) => [
    '',
    colors.bold(GROUP_TITLES[group]),
    ...CLAIM_IDS.filter((id) => CLAIMS[id].group === group).map((id) => {
      const held = outcomes.get(id) === 'passed';
      return `  ${held ? colors.green('✓') : colors.red('✗')} ${CLAIMS[id].claim}`;
    }),
  ]);
  const held = CLAIM_IDS.filter((id) => outcomes.get(id) === 'passed').length;
  return [
    ...groups,
    '',
    colors.bold('No claim about the product'),
    ...EXCUSED.map(({ what, reason }) => `  – ${what}. ${colors.dim(reason)}`),
    '',
    `${String(held)} of ${String(CLAIM_IDS.length)} claims hold`,
  ];
}
