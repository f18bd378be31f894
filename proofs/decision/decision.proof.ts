import { readFileSync } from 'node:fs';
import { REFUSALS, type Refusal } from '@my-messages/domain/policy/may-message';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from './compare';
import { CONDITIONS, without } from './conditions';
import { randomWorld } from './random-world';
import type { EmulatorProject } from '../support/emulator-project';
import { openWithRules } from './rules-project';

/**
 * How many worlds are tried: a few hundred take half a minute. A counterexample is printed with its seed and path,
 * which DECISION_SEED and DECISION_PATH take to try it again.
 */
const WORLDS = Number(process.env['DECISION_WORLDS'] ?? 500);
/** Within so many worlds a dropped condition must be seen. */
const WORLDS_TO_SEE = 400;
/** With one reason alone in this many worlds the property says something about it. */
const FEW = 3;

const RULES = readFileSync('firestore.rules', 'utf8');

const projects: EmulatorProject[] = [];
let organizations = 0;

/** That domain, rules and app decide the same in any world; tells `seen` what the domain said. */
async function agreement(projectId: string, rules: string, seen: (refusals: readonly Refusal[]) => void) {
  const project = await openWithRules(projectId, rules);
  projects.push(project);
  return fc.asyncProperty(randomWorld, async (world) => {
    organizations += 1;
    const { refusals, disagreements } = await compare(project, `world-${String(organizations)}`, world);
    seen(refusals);
    if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
  });
}

afterAll(() => Promise.all(projects.map((project) => project.close())));

describe('who may write', () => {
  it('is decided alike by domain, rules and app', { timeout: WORLDS * 200 }, async () => {
    const decisions: (readonly Refusal[])[] = [];
    const property = await agreement('demo-decision', RULES, (refusals) => decisions.push(refusals));
    const [seed, path] = [process.env['DECISION_SEED'], process.env['DECISION_PATH']];
    await fc.assert(property, {
      numRuns: WORLDS,
      ...(seed !== undefined && { seed: Number(seed) }),
      ...(path !== undefined && { path }),
    });
    if (path !== undefined) return;

    const refused = decisions.filter(({ length }) => length > 0);
    const alone = REFUSALS.map((refusal) => ({
      refusal,
      worlds: refused.filter((refusals) => refusals.length === 1 && refusals[0] === refusal).length,
    }));
    process.stdout.write(
      `worlds: ${String(decisions.length)}, allowed ${String(decisions.length - refused.length)}, ` +
        `refused ${String(refused.length)}; by one reason alone: ` +
        alone.map(({ refusal, worlds }) => `${refusal} ${String(worlds)}`).join(', ') +
        '\n',
    );
    expect(decisions.length - refused.length).toBeGreaterThanOrEqual(FEW);
    expect(alone.filter(({ worlds }) => worlds < FEW)).toEqual([]);
  });

  it.each(CONDITIONS)('would be seen to differ without %s in the rules', async (name, dropped, left) => {
    const projectId = `demo-decision-${String(CONDITIONS.findIndex(([other]) => other === name))}`;
    const property = await agreement(projectId, without(RULES, dropped, left), () => undefined);
    const { failed, errorInstance } = await fc.check(property, {
      numRuns: WORLDS_TO_SEE,
      endOnFailure: true,
    });
    expect(failed).toBe(true);
    expect(String(errorInstance)).toContain('the rules');
  });
});
