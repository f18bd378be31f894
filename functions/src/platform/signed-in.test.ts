import { LIMITS } from '@my-messages/domain/limits';
import { parseMember } from '@my-messages/domain/documents/member';
import { portalMemberDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { expect, it, vi } from 'vitest';
import { checkSession, signedIn } from './signed-in';

const { readMember } = vi.hoisted(() => ({ readMember: vi.fn() }));
vi.mock('./store/records', () => ({ readMember }));

const NOW = Date.UTC(2026, 4, 20);
const since = (hours: number, firebase = {}) => ({
  auth: { uid: 'ana', token: { auth_time: NOW / 1000 - hours * 3600, firebase } },
});

it('somebody is who they are while their session lasts', () => {
  expect(signedIn(since(0), NOW)).toEqual({ uid: 'ana', since: NOW, secondFactor: false });
  expect(signedIn(since(0, { sign_in_second_factor: 'totp' }), NOW).secondFactor).toBe(true);
  expect(signedIn(since(LIMITS.sessionHours - 0.1), NOW).uid).toBe('ana');
});

it.each([
  ['nobody', {}],
  ['somebody whose session has ended', since(LIMITS.sessionHours)],
])('%s is to sign in first', (_who, call) => {
  expect(() => signedIn(call, NOW)).toThrow(expect.objectContaining({ code: 'unauthenticated' }));
});

const needing = staffMemberDoc({ needsSecondFactor: true });

const checked = (doc: unknown, secondFactor = false) => {
  readMember.mockReset().mockResolvedValue(doc === null ? null : parseMember('nurse', doc));
  return checkSession({ uid: 'nurse', since: NOW, secondFactor }, 'clinic');
};

it('staff who need a second factor are let in with one alone', async () => {
  await expect(checked(needing)).rejects.toMatchObject({ code: 'permission-denied' });
  await checked(needing, true);
  expect(readMember).toHaveBeenCalledWith('clinic', 'nurse');
});

it('whoever ended their sessions begins another, with a second factor too', async () => {
  for (const secondFactor of [false, true]) {
    await expect(checked(portalMemberDoc({ sessionsFrom: NOW + 1 }), secondFactor)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await checked(portalMemberDoc({ sessionsFrom: NOW }), secondFactor);
  }
});

it.each([
  ['other staff', staffMemberDoc()],
  ['portal users', portalMemberDoc()],
  ['whoever is no member, whom the work itself refuses', null],
])('%s are asked for none', async (_who, doc) => {
  await expect(checked(doc)).resolves.toBeUndefined();
});
