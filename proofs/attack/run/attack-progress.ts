import { Presets, SingleBar } from 'cli-progress';
import type { Tally } from './tally';

/** Says how far the attack is: a bar on a terminal, a line every so many requests elsewhere. */
export interface AttackProgress {
  readonly step: (tally: Tally) => void;
  readonly stop: () => void;
}

const LINES = 20;

export function attackProgress(total: number): AttackProgress {
  return process.stdout.isTTY ? barProgress(total) : lineProgress(total);
}

function barProgress(total: number): AttackProgress {
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} requests, {differing} differ, {eta_formatted} left',
      stream: process.stdout,
      etaBuffer: 2000,
    },
    Presets.shades_grey,
  );
  bar.start(total, 0, { differing: 0 });
  return {
    step: (tally) => {
      bar.update(tally.done, { differing: tally.differences.length });
    },
    stop: () => {
      bar.stop();
    },
  };
}

function lineProgress(total: number): AttackProgress {
  const every = Math.max(1, Math.ceil(total / LINES));
  const started = Date.now();
  return {
    step: ({ done, differences }) => {
      if (done % every !== 0 || done === total) return;
      const left = ((Date.now() - started) / done) * (total - done);
      console.log(
        `${String(done)}/${String(total)} requests, ${String(differences.length)} differ, ` +
          `${(left / 1000).toFixed(0)} s left`,
      );
    },
    stop: () => undefined,
  };
}
