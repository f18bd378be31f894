import { Presets, SingleBar } from 'cli-progress';

/** Says how far an import is: a bar on a terminal, a line every few files elsewhere. */
export interface FileProgress {
  step(): void;
  /** Prints a line without disturbing the bar. */
  say(text: string): void;
  stop(): void;
}

const LINE_EVERY = 25;

/** `things` are what is counted, as in "files". */
export function fileProgress(total: number, things: string): FileProgress {
  return process.stdout.isTTY ? barProgress(total, things) : lineProgress(total, things);
}

function barProgress(total: number, things: string): FileProgress {
  const bar = new SingleBar(
    { format: `{bar} {value}/{total} ${things}, {eta_formatted} left`, stream: process.stdout },
    Presets.shades_grey,
  );
  let done = 0;
  bar.start(total, 0);
  return {
    step: () => {
      done += 1;
      bar.update(done);
    },
    say: (text) => {
      process.stdout.write(`\r\u001B[K${text}\n`);
      bar.render();
    },
    stop: () => {
      bar.stop();
    },
  };
}

function lineProgress(total: number, things: string): FileProgress {
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (done % LINE_EVERY === 0 || done === total)
        console.log(`${String(done)}/${String(total)} ${things}`);
    },
    say: (text) => {
      console.log(text);
    },
    stop: () => undefined,
  };
}
