import colors from 'picocolors';

/** Says how the parts of a longer work get on: a live line on a terminal, plain lines elsewhere. */
export class Progress {
  readonly #running = new Map<string, number>();
  readonly #live = process.stdout.isTTY;
  readonly #ticker: NodeJS.Timeout;
  #frame = 0;

  constructor() {
    this.#ticker = setInterval(
      () => {
        this.#tick();
      },
      this.#live ? 100 : 15_000,
    );
    this.#ticker.unref();
  }

  /** Runs one part of the work and says when it is done, and how long it took. */
  async part<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const started = Date.now();
    let mark = colors.red('✗');
    try {
      const result = await this.quietly(name, work);
      mark = colors.green('✓');
      return result;
    } finally {
      this.say(`${mark} ${name.padEnd(24)} ${seconds(started)}`);
    }
  }

  /** Shows one part as running, and says nothing of its end. */
  async quietly<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    this.#running.set(name, Date.now());
    try {
      return await work();
    } finally {
      this.#running.delete(name);
    }
  }

  /** Prints a line of its own, above the live one. */
  say(text: string): void {
    this.#clear();
    process.stdout.write(`${text}\n`);
    this.#draw();
  }

  /** Nothing more to wait for: takes the live line away. */
  close(): void {
    clearInterval(this.#ticker);
    this.#running.clear();
    this.#clear();
  }

  #tick(): void {
    if (this.#running.size === 0) return;
    if (this.#live) {
      this.#clear();
      this.#draw();
    } else {
      process.stdout.write(`  … ${this.#waitingFor()}\n`);
    }
  }

  #draw(): void {
    if (!this.#live || this.#running.size === 0) return;
    const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
    this.#frame = (this.#frame + 1) % frames.length;
    // Never longer than the terminal is wide: a wrapped line could not be taken back.
    const line = `${String(frames[this.#frame])} ${this.#waitingFor()}`;
    process.stdout.write(line.slice(0, Math.max(10, process.stdout.columns - 1)));
  }

  #clear(): void {
    if (this.#live) process.stdout.write('\r\u001B[K');
  }

  #waitingFor(): string {
    return [...this.#running].map(([name, started]) => `${name} ${seconds(started)}`).join('  ·  ');
  }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
