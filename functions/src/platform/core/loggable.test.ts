import { expect, it } from 'vitest';
import { loggable } from './loggable';

it.each(['c0nv-ersation_00.1', 'auth/user-not-found', '(document)', 'PERMISSION_DENIED', 'portal.sent'])(
  'lets the id, kind or code %s through',
  (value) => {
    expect(loggable({ value })).toEqual({ value });
  },
);

it.each(['Ann Canary', 'ann@example.com', 'two\nlines', 'Zoë', ''])('withholds %j', (value) => {
  expect(loggable({ value })).toEqual({ value: '(withheld)' });
});

it('lets counts, answers and nothing through', () => {
  expect(loggable({ attempts: 3, done: true, code: null })).toEqual({ attempts: 3, done: true, code: null });
});
