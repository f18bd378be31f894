import { addresses } from './addresses';
import { startFirestoreAlone } from './firestore-alone';
import { assertPortsFree } from './free-ports';
import { runCommand } from './run-command';

/** Runs a command beside an empty Firestore emulator of its own; the work is given its host and port. */
export function withFirestore(work: (host: string) => Promise<number>): Promise<void> {
  return runCommand('rules', async ({ plan, children, progress }) => {
    const { firestore } = plan.ports;
    await assertPortsFree({ firestore });
    await progress.part('Firestore emulator', () => startFirestoreAlone(children, plan));
    progress.close();
    return work(addresses(plan).firestore);
  });
}
