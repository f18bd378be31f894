import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import { addresses } from './addresses';
import type { WorldPlan } from './world-plan';

/** The scheduled functions and how often the cloud runs them, in milliseconds; the emulator has no clock of its own. */
const SCHEDULES = {
  sweepMail: 60_000,
  sweepDerived: 5 * 60_000,
  sealAudit: 60 * 60_000,
  purgeExpired: 60 * 60_000,
};

/** Has the functions emulator run each scheduled function at once, and then when the cloud would, until the process ends. */
export function keepSchedules(plan: WorldPlan): void {
  for (const [name, every] of Object.entries(SCHEDULES)) {
    const url = `http://${addresses(plan).functions}/functions/projects/${plan.projectId}/triggers/${FUNCTIONS_REGION}-${name}-0`;
    const run = async () => {
      const headers = { 'content-type': 'application/json' };
      await fetch(url, { method: 'POST', headers, body: '{}' });
    };
    // While the emulators stop, or load the functions again, there is nobody to run it; its next turn comes.
    const turn = () => void run().catch(() => undefined);
    turn();
    setInterval(turn, every).unref();
  }
}
