import { LIMITS } from '@my-messages/domain/limits';
import { expect, it } from 'vitest';
import { signedIn } from './signed-in';

const NOW = Date.UTC(2026, 4, 20);
const since = (hours: number) => ({
  auth: { uid: 'ana', token: { auth_time: NOW / 1000 - hours * 3600 } },
});

it('somebody is who they are while their session lasts', () => {
  expect(signedIn(since(0), NOW)).toEqual({ uid: 'ana', since: NOW });
  expect(signedIn(since(LIMITS.sessionHours - 0.1), NOW).uid).toBe('ana');
});

it.each([
  ['nobody', {}],
  ['somebody whose session has ended', since(LIMITS.sessionHours)],
])('%s is to sign in first', (_who, call) => {
  expect(() => signedIn(call, NOW)).toThrow(expect.objectContaining({ code: 'unauthenticated' }));
});
