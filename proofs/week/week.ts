import { Course, firstInFirstOut, medianOfUrgent, urgentFirst } from './course';
import { isMarked, Living, type Seen } from './live';
import { makePlan, type Options } from './plan';
import { openWeekClinic } from './week-clinic';

/** What came of a week. Waits in minutes of opening time. */
export interface Outcome extends Seen {
  readonly urgentMedian: number;
  readonly firstInFirstOutMedian: number;
}

/** Told how far it is: of so many steps, so many are done. */
export type Tell = (done: number, of: number) => void;

/** Lives through a week in the emulators. Throws where something in it is not as it must be. */
export async function liveWeek(options: Options, tell: Tell): Promise<Outcome> {
  const plan = makePlan(options);
  const inOrder = urgentFirst(isMarked);
  const [other, course] = [new Course(plan, firstInFirstOut), new Course(plan, inOrder)];
  Array.from(other.steps());
  const many = options.patients + [...new Course(plan, inOrder).steps()].length;
  let done = 0;
  const next = () => {
    tell((done += 1), many);
  };
  const clinic = await openWeekClinic(options, plan, next);
  try {
    const living = new Living(clinic, plan);
    for (const step of course.steps()) {
      await living.step(step, course.waiting);
      next();
    }
    return {
      ...living.seen,
      urgentMedian: medianOfUrgent(course) / 60_000,
      firstInFirstOutMedian: medianOfUrgent(other) / 60_000,
    };
  } finally {
    await clinic.close();
  }
}
