import { expect, it } from 'vitest';
import { caseOf, systematic } from './attempts';

it('names no field in an update by a place in a list, which Firestore takes for no name', () => {
  const named = systematic().flatMap((attempt) => {
    const request = caseOf(attempt, Date.now())?.request;
    if (request?.kind !== 'commit') return [];
    return request.writes.flatMap((write) => (write.kind === 'update' ? Object.keys(write.fields) : []));
  });
  expect(named.length).toBeGreaterThan(1000);
  expect([...new Set(named)].filter((name) => /(^|\.)\d/.test(name))).toEqual([]);
});
