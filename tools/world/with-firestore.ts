import { addresses } from './addresses';
import { Children } from './children';
import { startFirestoreAlone } from './firestore-alone';
import { assertPortsFree } from './free-ports';
import { Progress } from './progress';
import { describeError } from '../../ops/project/setup-error';
import { stopOnSignals } from './stop-on-signals';
import { rulesPlan } from './world-plan';

/**
 * Starts an empty Firestore emulator on ports of its own, does the work with its host and port, and stops it, also
 * when the work fails or somebody presses Ctrl-C. Sets this process's exit code to what the work answers; 1 when it
 * fails.
 */
export async function withFirestore(work: (host: string) => Promise<number>): Promise<void> {
  const plan = rulesPlan();
  const { firestore } = plan.ports;
  const children = new Children(plan.name);
  const progress = new Progress();
  stopOnSignals(children, (text) => {
    progress.say(text);
  });
  try {
    await assertPortsFree({ firestore });
    await progress.part('Firestore emulator', () => startFirestoreAlone(children, plan));
    progress.close();
    process.exitCode = await work(addresses(plan).firestore);
  } catch (error) {
    if (children.stopping) return;
    progress.close();
    console.error(describeError(error));
    process.exitCode = 1;
  } finally {
    await children.stopAll();
  }
}
