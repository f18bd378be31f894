import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Mutant } from '../operators/mutants';
import { applyEdit } from '../operators/edit';
import type { Config } from '../config';
import { loadRules } from './load-rules';
import { Queue } from './queue';
import type { Verdict } from './verdict-file';

export interface WorkerOptions {
  readonly config: Config;
  readonly source: string;
  /** Host and port of the Firestore emulator. */
  readonly emulator: string;
  readonly number: number;
  /** The next mutant, with the tests most likely to tell it; null when there is none left. */
  readonly take: () => { readonly mutant: Mutant; readonly likely: readonly string[] } | null;
  readonly tell: (mutant: Mutant, verdict: Verdict) => void;
}

/**
 * Judges mutants until none is left, in a project of its own: loads each and runs the test command, or, where the
 * command stays, lets it take one after the other. Throws when the command fails with the right rules.
 */
export async function work({ config, source, emulator, number, take, tell }: WorkerOptions): Promise<void> {
  const projectId = `demo-mutants-${String(number)}`;
  let current: Mutant | null = null;
  const judge = (verdict: Verdict) => {
    if (current !== null) tell(current, verdict);
    current = null;
  };
  const next = async () => {
    for (;;) {
      const taken = take();
      current = taken?.mutant ?? null;
      if (taken === null) return null;
      if (await loadRules(emulator, projectId, applyEdit(source, taken.mutant.edit))) return taken;
      judge({ kind: 'invalid' });
    }
  };
  const queue = new Queue(next, judge);
  const env = { RULES_PROJECT: projectId, FIRESTORE_EMULATOR_HOST: emulator };

  await loadRules(emulator, projectId, source);
  const stays = { ...env, RULES_MUTANTS: await queue.open() };
  try {
    const first = await run(config, stays);
    if (first.code !== 0) throw new Error(`the test command fails with the right rules:\n${first.output}`);
    // A command that does not know of the queue has just passed; now it runs once for each mutant.
    for (let taken = await next(); taken !== null; taken = await next()) {
      const { code, output } = await run(config, env);
      judge(code === 0 ? { kind: 'survived' } : { kind: 'killed', by: lastLine(output) });
    }
  } finally {
    await queue.close();
  }
}

async function run({ test, folder }: Config, env: Record<string, string>) {
  // A group of its own, so that what the shell has started ends with it.
  const child = spawn(test, { shell: true, detached: true, cwd: folder, env: { ...process.env, ...env } });
  let output = '';
  const keep = (text: Buffer) => {
    output = `${output}${text.toString()}`.slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  process.once('exit', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('exit', stop);
  return { code, output };
}

const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? '';
