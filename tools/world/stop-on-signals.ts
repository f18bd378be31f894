import { setTimeout as sleep } from 'node:timers/promises';
import type { Children } from './children';

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** One Ctrl-C can arrive twice, from the terminal and handed on by npm; later ones mean "now". */
const SAME_SIGNAL_MS = 700;

/**
 * From now on Ctrl-C, SIGTERM and a closed terminal stop the children and end this process; a second one kills
 * them at once. Whatever ends this process, its children end with it.
 */
export function stopOnSignals(children: Children, say: (text: string) => void): void {
  let first: number | null = null;
  const stop = async (signal: keyof typeof EXIT_CODES) => {
    if (first === null) {
      first = Date.now();
      say('Stopping… (once more to stop at once)');
      await children.stopAll();
    } else if (Date.now() - first < SAME_SIGNAL_MS) {
      return;
    } else {
      children.killAll();
      // Time for the system to take the killed processes away.
      await sleep(200);
    }
    process.exit(EXIT_CODES[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(signal));
  }
  process.on('exit', () => {
    children.killAll();
  });
  // A closed terminal must not end us by a failing write before the children are stopped.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}
