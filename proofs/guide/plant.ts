import { CLAIM_IDS } from '../../tests/e2e/guide/claims';
import { DEFECTS, type Defect } from '../../tests/e2e/guide/defects';
import { TestWorld } from '../../tools/test/test-world';
import { runCommand, type Command } from '../../tools/world/run-command';
import { SetupError } from '../../ops/project/setup-error';
import { PlantedParts } from './planted-parts';
import { verdictTable, verdictOn, type Verdict } from './verdict';
import { runGuideTests } from './run-guide-tests';
import { writeFunctionsEnv } from './functions-env';

// Runs inside the working copy that plant-in-copy.ts makes, and changes its sources: one defect after the other is
// planted, the tests that it names are run, and have to fail.

/** How long tests wait for what the app alone does; where the functions were loaded anew, as long as ever. */
const PATIENCE_MS = 8000;

await runCommand('planted', async (command) => {
  const chosen = choose(process.argv.slice(2));
  await writeFunctionsEnv(command.plan);
  const world = new TestWorld(command, ['e2e']);
  world.begin();
  const env = await world.envFor('e2e');
  if (env === null) throw new SetupError('What the tests need did not start; see above.');
  const verdicts = await plantAll(command, chosen, env);
  command.progress.say(verdictTable(verdicts).join('\n'));
  return verdicts.every(({ kind }) => kind === 'killed') ? 0 : 1;
});

function choose(names: readonly string[]): readonly Defect[] {
  const unknown = names.filter((name) => !DEFECTS.some((defect) => defect.name === name));
  if (unknown.length > 0) {
    throw new SetupError(
      `There is no defect “${unknown.join('”, “')}”. There are:\n  ${DEFECTS.map(({ name }) => name).join('\n  ')}`,
    );
  }
  const untested = CLAIM_IDS.filter((id) => !DEFECTS.some(({ tests }) => tests.includes(id)));
  if (untested.length > 0) throw new SetupError(`No defect names the tests ${untested.join(', ')}.`);
  return names.length === 0 ? DEFECTS : DEFECTS.filter(({ name }) => names.includes(name));
}

async function plantAll(
  command: Command,
  defects: readonly Defect[],
  env: Record<string, string>,
): Promise<Verdict[]> {
  const { plan, children, progress } = command;
  const tests = [...new Set(defects.flatMap((defect) => defect.tests))];
  const sound = await progress.part('without a defect', () => runGuideTests(children, env, tests));
  const failing = tests.filter((id) => sound.outcomes.get(id) !== 'passed');
  if (failing.length > 0) {
    throw new SetupError(`These fail without any defect: ${failing.join(', ')}\n${sound.output.trimEnd()}`);
  }
  const parts = new PlantedParts(children, plan);
  const verdicts: Verdict[] = [];
  for (const [index, defect] of defects.entries()) {
    const place = `${String(index + 1)}/${String(defects.length)} ${defect.name}`;
    const verdict = await progress.quietly(place, () => plant(command, defect, parts, env));
    verdicts.push(verdict);
    progress.say(`${verdict.kind === 'killed' ? '✓' : '✗'} ${place.padEnd(36)} ${verdict.kind}`);
  }
  return verdicts;
}

async function plant(
  { children }: Command,
  defect: Defect,
  parts: PlantedParts,
  env: Record<string, string>,
): Promise<Verdict> {
  try {
    const cold = await parts.plant(defect);
    const patience = cold ? {} : { E2E_PATIENCE_MS: String(PATIENCE_MS) };
    const { outcomes } = await runGuideTests(children, { ...env, ...patience }, defect.tests);
    return verdictOn(defect, outcomes);
  } catch (error) {
    // A defect that does not apply, or does not build, says nothing about its tests; the others go on.
    if (!(error instanceof SetupError)) throw error;
    return { defect, kind: 'not planted', why: error.message };
  } finally {
    await parts.restore();
  }
}
