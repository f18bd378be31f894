import { expect, it } from 'vitest';
import { assertDemoOnly } from './assert-demo-only';

const run = (args: string[], environment: Record<string, string>) => () => {
  assertDemoOnly(args, environment);
};

it('runs for demo projects alone', () => {
  expect(run([], {})).not.toThrow();
  expect(run([], { GCLOUD_PROJECT: 'demo-my-messages' })).not.toThrow();
  expect(run([], { GCLOUD_PROJECT: 'clinic-prod' })).toThrow('set up for project clinic-prod');
  expect(run(['--project', 'clinic-prod'], {})).toThrow('it takes no arguments');
});
