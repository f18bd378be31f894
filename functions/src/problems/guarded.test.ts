import { DocumentError } from '@my-messages/domain/documents/document';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PlannedProblem } from './core/problem';
import type { LogFields } from '../platform/core/loggable';
import { guarded, guardedAlone } from './guarded';

const told = vi.hoisted(() => ({ problems: [] as PlannedProblem[], logged: [] as LogFields[] }));
vi.mock('./store/problems', () => ({
  recordProblem: (problem: PlannedProblem) => {
    told.problems.push(problem);
    return Promise.resolve();
  },
}));
vi.mock('../platform/log', () => ({
  logFailure: (_event: string, fields: LogFields) => {
    told.logged.push(fields);
  },
}));

const DAY = 86_400_000;
const about = { trigger: 'onSomething', organizationId: 'clinic', target: 'organizations/clinic/things/t' };
const fresh = () => ({ ...about, since: Date.now() });
const done: string[] = [];
const does = (name: string) => () => {
  done.push(name);
  return Promise.resolve();
};
const fails = (error: Error) => () => Promise.reject(error);
const steps = () => told.problems.map(({ problem }) => problem.step);

beforeEach(() => {
  done.length = told.problems.length = told.logged.length = 0;
});

it('does every step though one before it fails, and then has the event come again', async () => {
  const busy = new Error('busy');
  const plan = () => ({ first: fails(busy), second: does('second'), third: does('third') });
  await expect(guarded(fresh(), plan)).rejects.toBe(busy);
  expect(done).toEqual(['second', 'third']);
  expect(told.problems).toEqual([]);
  expect(told.logged).toMatchObject([{ step: 'first', isGivenUp: false }]);
});

it('tells the clinic of a step that no further try can mend, and lets the event go', async () => {
  const malformed = new DocumentError('things', 't', 'size');
  await guarded(fresh(), () => ({ first: fails(malformed), second: does('second') }));
  expect(done).toEqual(['second']);
  expect(steps()).toEqual(['first']);
  expect(told.logged).toMatchObject([{ step: 'first', isGivenUp: true }]);
});

it('tells of what could not even be read, and of nothing else', async () => {
  await guarded(fresh(), () => {
    throw new DocumentError('things', 't', 'size');
  });
  expect(steps()).toEqual(['read']);
});

it('lets an event go that has failed for a day, and keeps one that belongs to no clinic to the log', async () => {
  const old = { ...about, since: Date.now() - DAY };
  await guarded(old, () => ({ first: fails(new Error('busy')) }));
  expect(steps()).toEqual(['first']);
  await guarded({ ...old, organizationId: null }, () => ({ first: fails(new Error('busy')) }));
  expect(told.problems).toHaveLength(1);
});

it('lets none of many hold the others, and says which of them a further try may mend', async () => {
  const again = (error: Error) => guardedAlone(fresh(), () => ({ first: fails(error) }));
  expect(await again(new Error('busy'))).toBe(true);
  expect(await again(new DocumentError('things', 't', 'size'))).toBe(false);
  expect(await guardedAlone(fresh(), () => ({ first: does('first') }))).toBe(false);
  expect(told.logged).toMatchObject([{ isGivenUp: false }, { isGivenUp: true }]);
});
