import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_SECONDS = 15;

/** How far a run is: a bar on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #bar = new SingleBar(
    {
      format: '{bar} {value}/{total} mutants, {eta_formatted} left',
      stream: process.stdout,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY_SECONDS * 1000,
      // Mutants take between a moment and some seconds: the time left goes by the mean of many.
      etaBuffer: 100,
    },
    Presets.shades_grey,
  );

  constructor(total: number) {
    this.#bar.start(total, 0);
  }

  step(): void {
    this.#bar.increment();
  }

  /** Prints a line without disturbing the bar. */
  say(text: string): void {
    process.stdout.write(process.stdout.isTTY ? `\r\u001B[K${text}\n` : `${text}\n`);
  }

  stop(): void {
    this.#bar.stop();
  }
}
