import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { descendants, processTable, stillRunning, type ProcessEntry } from './process-table';

export interface ChildOptions {
  /** What it is called on the terminal. */
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes everything that it prints; written anew at every start. */
  readonly logFile: string;
}

/** How long it may take to end what it has started, after it was asked to; then it is told to, and then made to. */
const LEADER_GRACE_MS = 8000;
/** How long what it has started may outlive it. */
const FAMILY_GRACE_MS = 500;
const SIGTERM_GRACE_MS = 2000;

const isWindows = process.platform === 'win32';

/**
 * A program that runs beside this one, in a process group of its own, so that Ctrl-C reaches it only through
 * {@link Child.stop}. It prints to a file and not to a pipe: it never waits for us and outlives no reader.
 */
export class Child {
  readonly name: string;
  readonly logFile: string;
  /** The exit code, or null after a signal; resolves once, when the process has ended. */
  readonly ended: Promise<number | null>;
  hasEnded = false;
  readonly #process: ChildProcess;
  /** Processes that it started, also in groups of their own (firebase-tools starts Java so). */
  #family: ProcessEntry[] = [];

  constructor(options: ChildOptions) {
    this.name = options.name;
    this.logFile = options.logFile;
    mkdirSync(dirname(options.logFile), { recursive: true });
    const log = openSync(options.logFile, 'w');
    this.#process = spawn(options.program, [...options.args], {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['ignore', log, log],
      detached: !isWindows,
      windowsHide: true,
    });
    closeSync(log);
    this.ended = new Promise((resolve) => {
      const end = (code: number | null) => {
        this.hasEnded = true;
        // Who is left of its group: taken down now, because the group's id is free for others after the last of them.
        this.#remember(processTable().filter(({ group }) => group === this.pid));
        resolve(code);
      };
      this.#process.once('error', () => {
        end(127);
      });
      this.#process.once('exit', end);
    });
  }

  /** Its process id; undefined when it could not be started. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** The end of what it printed. */
  logTail(lines = 30): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Remembers what it has started by now, so that this can be ended even if the child itself dies before. */
  rememberFamily(): void {
    if (this.pid !== undefined && !this.hasEnded) this.#remember(descendants(processTable(), this.pid));
  }

  /** Ends it and everything that it has started, politely first. Resolves when none of them runs any more. */
  async stop(): Promise<void> {
    if (isWindows) {
      this.killNow();
      await this.ended;
      return;
    }
    this.rememberFamily();
    if (this.pid !== undefined && !this.hasEnded) send(this.pid, 'SIGINT');
    await until(() => this.hasEnded, LEADER_GRACE_MS);
    await until(() => !this.#anyLeft(), FAMILY_GRACE_MS);
    if (this.#anyLeft()) {
      this.#signalAll('SIGTERM');
      await until(() => !this.#anyLeft(), SIGTERM_GRACE_MS);
    }
    if (this.#anyLeft()) {
      this.killNow();
      await until(() => !this.#anyLeft(), SIGTERM_GRACE_MS);
    }
  }

  /** Ends it and everything that it has started at once; does not wait, so that it can be the last thing done. */
  killNow(): void {
    if (isWindows) {
      if (this.hasEnded) return;
      spawnSync('taskkill', ['/pid', String(this.#process.pid), '/T', '/F'], { windowsHide: true });
      return;
    }
    this.rememberFamily();
    this.#signalAll('SIGKILL');
  }

  #signalAll(signal: NodeJS.Signals): void {
    if (this.pid !== undefined && !this.hasEnded) send(-this.pid, signal);
    for (const entry of stillRunning(this.#family)) send(entry.pid, signal);
  }

  #remember(entries: readonly ProcessEntry[]): void {
    const isNew = (entry: ProcessEntry) =>
      !this.#family.some(({ pid, started }) => pid === entry.pid && started === entry.started);
    this.#family.push(...entries.filter(isNew));
  }

  #anyLeft(): boolean {
    return !this.hasEnded || stillRunning(this.#family).length > 0;
  }
}

async function until(condition: () => boolean, limitMs: number): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!condition() && Date.now() < limit) await sleep(50);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended in the meantime, which is what was wanted.
  }
}
