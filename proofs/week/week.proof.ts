import { afterAll, expect, it } from 'vitest';
import { closeAdmin } from '../../tests/support/admin';
import { liveWeek } from './week';

afterAll(closeAdmin);

it('in a small week everybody who waits has somebody who may answer, and urgent ones do not queue', async () => {
  const options = { messages: 60, patients: 24, staff: 9, seed: 2 };
  const outcome = await liveWeek(options, () => undefined);
  expect(outcome.sent.portal).toBe(options.messages);
  expect(outcome.sent.staff).toBeGreaterThan(0);
  expect(outcome.owners).toBeGreaterThan(0);
  expect(outcome.past).toBeGreaterThan(0);
  expect(outcome.urgentMedian).toBeLessThanOrEqual(outcome.firstInFirstOutMedian);
});
