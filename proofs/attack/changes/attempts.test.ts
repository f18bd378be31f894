import { expect, it } from 'vitest';
import { FIRST_BASES } from '../cases/cases';
import { DELETED, SERVER_TIME, type Value } from '../model/value';
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

it.each([
  ['a time of the server in a list', [8, SERVER_TIME]],
  ['what goes in a list', [8, DELETED]],
  ['a list in a list', [8, []]],
  ['what goes in a map that is written', DELETED],
])('takes %s for no request, as Firestore does', (_what, hours) => {
  const base = FIRST_BASES.find(({ name }) => name === 'country and mail of ana');
  if (base === undefined) throw new Error('nobody chooses anything');
  const at = ['request', 'writes', '0', 'fields', 'notifications', 'digestHours'];
  const made = (of: Value) => caseOf({ base, changes: [change(at, of)] }, Date.now());
  expect(made([8, 12])).not.toBeNull();
  expect(made(hours)).toBeNull();
});
