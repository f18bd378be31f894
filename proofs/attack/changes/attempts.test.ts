import { expect, it } from 'vitest';
import { FIRST_BASES } from '../cases/cases';
import { DELETED, SERVER_TIME } from '../model/value';
import { caseOf, change, systematic } from './attempts';

it('names no field in an update by a place in a list, which Firestore takes for no name', () => {
  const named = systematic().flatMap((attempt) => {
    const request = caseOf(attempt, Date.now())?.request;
    if (request?.kind !== 'commit') return [];
    return request.writes.flatMap((write) => (write.kind === 'update' ? Object.keys(write.fields) : []));
  });
  expect(named.length).toBeGreaterThan(1000);
  expect([...new Set(named)].filter((name) => /(^|\.)\d/.test(name))).toEqual([]);
});

it.each([SERVER_TIME, DELETED])('takes no request for one that has %s in a list', (sign) => {
  const base = FIRST_BASES.find(({ name }) => name === 'country and mail of ana');
  if (base === undefined) throw new Error('nobody chooses anything');
  const hours = ['request', 'writes', '0', 'fields', 'notifications', 'digestHours'];
  const made = (of: typeof sign | number) => caseOf({ base, changes: [change(hours, [8, of])] }, Date.now());
  expect(made(12)).not.toBeNull();
  expect(made(sign)).toBeNull();
});
