import { isWorthAnotherTry, planEventProblem, type EventAbout } from './core/problem';
import { logFailure } from '../platform/log';
import { recordProblem } from './store/problems';

/** What an event asks for, by name; each may be done twice, and none needs another. */
export type Steps = Readonly<Record<string, () => Promise<void>>>;

/** The step of finding out what there is to do. */
const READ = 'read';

/**
 * Does what an event asks for. A step that fails does not hold the others. What a further try may mend is thrown when
 * all is done, so that the platform delivers the event again; what none will mend is told to the clinic and let go.
 */
export async function guarded(about: EventAbout, plan: () => Promise<Steps> | Steps): Promise<void> {
  let steps: Steps = {};
  await attempt(about, {
    [READ]: async () => {
      steps = await plan();
    },
  });
  await attempt(about, steps);
}

/**
 * The same for one of many that a schedule looks at, so that it holds none of the others. Says whether a further try may
 * mend what failed; that was logged where it was met.
 */
export async function guardedAlone(about: EventAbout, plan: () => Promise<Steps> | Steps): Promise<boolean> {
  try {
    await guarded(about, plan);
    return false;
  } catch {
    return true;
  }
}

async function attempt(about: EventAbout, steps: Steps): Promise<void> {
  const { trigger, target } = about;
  const again: unknown[] = [];
  await Promise.all(
    Object.entries(steps).map(async ([step, act]) => {
      try {
        await act();
      } catch (error) {
        const isGivenUp = !isWorthAnotherTry(about, error, Date.now());
        logFailure('event failed', { trigger, step, target, isGivenUp }, error);
        if (isGivenUp) await giveUp(about, step, error);
        else again.push(error);
      }
    }),
  );
  if (again.length > 0) throw again[0];
}

async function giveUp(about: EventAbout, step: string, error: unknown): Promise<void> {
  const planned = planEventProblem(about, step, error, Date.now());
  if (planned !== null) await recordProblem(planned);
}
