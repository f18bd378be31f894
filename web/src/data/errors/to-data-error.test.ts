import { afterEach, expect, it } from 'vitest';
import { setProven } from '../firebase/app-token';
import { toDataError } from './to-data-error';

afterEach(() => {
  setProven(true);
});

it.each([
  ['permission-denied', 'forbidden'],
  ['functions/unauthenticated', 'signed-out'],
  ['auth/firebase-app-check-token-is-invalid.', 'forbidden'],
])('%s may be for want of a token of App Check, where there is none', (code, kind) => {
  expect(toDataError({ code })).toMatchObject({ kind, unproven: false });
  setProven(false);
  expect(toDataError({ code })).toMatchObject({ kind, unproven: true });
});

it('what is no refusal is for no want of a token', () => {
  setProven(false);
  expect(toDataError({ code: 'unavailable' })).toMatchObject({ kind: 'offline', unproven: false });
});
