import { getFn, getHooks } from 'vitest/suite';
import {
  TestRunner,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
  type RunnerTask,
} from 'vitest';
import { takeMutants } from '../run/take-mutants';

/**
 * A runner for vitest that stays: it collects the tests once and then, for every mutant that the queue at
 * RULES_MUTANTS hands out, runs them one by one until one fails: likely ones first, then what stands beside these,
 * and of all others the quick ones first. All tests have to be in one file (which may import others within
 * `describe`), and each has to set up by hooks what it needs.
 */
export default class MutantRunner extends TestRunner {
  async onCollected(files: RunnerTestFile[]): Promise<void> {
    const queue = process.env['RULES_MUTANTS'];
    const [file, ...others] = files;
    if (queue === undefined || file === undefined || others.length > 0) {
      throw new Error('this runner needs a queue at RULES_MUTANTS, and one file');
    }
    // Tests of one name are told apart by their place.
    const tests = new Map(leaves(file).map((test, index) => [`${nameOf(test)} #${String(index)}`, test]));
    const stage = new Stage();
    const took = new Map<string, number>();
    for (const test of tests) {
      const started = performance.now();
      const failing = await stage.failing([test]);
      if (failing !== null) throw new Error(`fails with the right rules: ${failing}`);
      took.set(test[0], performance.now() - started);
    }
    await takeMutants(queue, (likely) => stage.failing(inOrder([...tests], likely, took)));
    await stage.leave();
    // All is done; vitest itself has nothing left to run.
    for (const test of tests.values()) test.mode = 'skip';
  }
}

/** Likely ones, those in a suite with these, all others; of each the quickest first. */
function inOrder<Test>(
  tests: readonly (readonly [name: string, test: Test])[],
  likely: readonly string[],
  took: ReadonlyMap<string, number>,
) {
  const suites = new Set(likely.map(suiteOf));
  const rank = (name: string) => {
    const place = likely.indexOf(name);
    if (place >= 0) return place;
    return likely.length + (suites.has(suiteOf(name)) ? 0 : 1);
  };
  return [...tests].sort(
    ([one], [other]) => rank(one) - rank(other) || (took.get(one) ?? 0) - (took.get(other) ?? 0),
  );
}

/** The outermost suite of a test's name. */
const suiteOf = (name: string) => name.split(' > ', 1)[0];

/** Runs tests outside vitest's own order, with the hooks around them; what `beforeAll` made is kept. */
class Stage {
  readonly #entered = new Set<RunnerTestSuite>();

  /** The name of the first test that fails, or null. */
  async failing(tests: readonly (readonly [name: string, test: RunnerTestCase])[]): Promise<string | null> {
    for (const [name, test] of tests) {
      if (!(await this.#passes(test))) return name;
    }
    return null;
  }

  async leave(): Promise<void> {
    for (const suite of this.#entered) {
      for (const hook of getHooks(suite).afterAll) await hook(suite);
    }
  }

  async #passes(test: RunnerTestCase): Promise<boolean> {
    const suites = suitesOf(test);
    for (const suite of suites) await this.#enter(suite);
    try {
      for (const suite of suites) {
        for (const hook of getHooks(suite).beforeEach) await hook(test.context, suite);
      }
      await getFn(test)();
      return true;
    } catch {
      return false;
    } finally {
      for (const suite of suites.reverse()) {
        for (const hook of getHooks(suite).afterEach) await hook(test.context, suite);
      }
    }
  }

  async #enter(suite: RunnerTestSuite): Promise<void> {
    if (this.#entered.has(suite)) return;
    this.#entered.add(suite);
    for (const hook of getHooks(suite).beforeAll) await hook(suite);
  }
}

function leaves(suite: RunnerTestSuite): RunnerTestCase[] {
  return suite.tasks.flatMap((task: RunnerTask) => (task.type === 'suite' ? leaves(task) : [task]));
}

function suitesOf(test: RunnerTestCase): RunnerTestSuite[] {
  const suites: RunnerTestSuite[] = [];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) suites.unshift(suite);
  return [test.file, ...suites.filter((suite) => suite !== test.file)];
}

const nameOf = (test: RunnerTestCase): string =>
  [...suitesOf(test).slice(1), test].map(({ name }) => name).join(' > ');
