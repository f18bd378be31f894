import { Presets, SingleBar } from 'cli-progress';

/**
 * Says how far a look through many documents is, beside what the command prints: a bar on a terminal, a line every
 * so many documents elsewhere.
 */
export interface DocumentProgress {
  step(documents: number): void;
  /** Prints a line of the result without disturbing the bar. */
  say(text: string): void;
  stop(): void;
}

const LINE_EVERY = 1_000;

export function documentProgress(name: string, total: number): DocumentProgress {
  return process.stderr.isTTY ? barProgress(name, total) : lineProgress(name, total);
}

function barProgress(name: string, total: number): DocumentProgress {
  const bar = new SingleBar(
    { format: `{bar} {value}/{total} ${name}, {eta_formatted} left`, stream: process.stderr },
    Presets.shades_grey,
  );
  let done = 0;
  bar.start(total, 0);
  return {
    step: (documents) => {
      done += documents;
      bar.update(done);
    },
    say: (text) => {
      process.stderr.write('\r\u001B[K');
      console.log(text);
      bar.render();
    },
    stop: () => {
      bar.stop();
    },
  };
}

function lineProgress(name: string, total: number): DocumentProgress {
  let done = 0;
  let said = 0;
  const tell = () => {
    said = done;
    process.stderr.write(`${String(done)}/${String(total)} ${name}\n`);
  };
  return {
    step: (documents) => {
      done += documents;
      if (done - said >= LINE_EVERY) tell();
    },
    say: (text) => {
      console.log(text);
    },
    stop: tell,
  };
}
