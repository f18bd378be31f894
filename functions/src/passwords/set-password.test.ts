import type { CallableRequest } from 'firebase-functions/v2/https';
import { beforeEach, expect, it, vi } from 'vitest';
import { setPassword } from './set-password';

const links = vi.hoisted(() => ({ ownerOf: vi.fn(), setPasswordByLink: vi.fn() }));
const { log, textsAbout } = vi.hoisted(() => ({ log: vi.fn(), textsAbout: vi.fn() }));
vi.mock('firebase-functions/v2', () => ({ logger: { write: log } }));
vi.mock('./store/password-links', () => links);
vi.mock('./store/own-words', () => ({ textsAbout }));

const set = (password: string) => {
  const asked = { data: { code: 'code-1', password }, rawRequest: {} };
  return setPassword.run(asked as CallableRequest);
};

beforeEach(() => {
  vi.resetAllMocks();
  links.ownerOf.mockResolvedValue('ana');
  links.setPasswordByLink.mockResolvedValue('done');
  textsAbout.mockResolvedValue(['Ana Lindqvist', 'Lakeside Clinic']);
});

it.each([
  ['too-short', 'x'],
  ['too-common', 'password1234'],
  ['too-personal', 'Ana Lindqvist 84'],
  ['too-personal', 'my-messages-1'],
])('a password is %s: %s, and the link stays as it was', async (outcome, password) => {
  expect(await set(password)).toEqual({ outcome });
  expect(links.setPasswordByLink).not.toHaveBeenCalled();
});

it('a password that is like none of these is set', async () => {
  expect(await set('calm-harbour-22')).toEqual({ outcome: 'done' });
  expect(links.setPasswordByLink.mock.lastCall?.slice(0, 2)).toEqual(['code-1', 'calm-harbour-22']);
});

it('a link that does not work tells nothing of anybody', async () => {
  links.ownerOf.mockResolvedValue(null);
  links.setPasswordByLink.mockResolvedValue('link-invalid');
  expect(await set('Ana Lindqvist 84')).toEqual({ outcome: 'link-invalid' });
  expect(textsAbout).not.toHaveBeenCalled();
});

it('a failure is told without the password', async () => {
  textsAbout.mockRejectedValue(new Error('Unspeakable-1984'));
  await expect(set('Unspeakable-1984')).rejects.toMatchObject({ code: 'internal' });
  expect(log).toHaveBeenCalledOnce();
  expect(JSON.stringify(log.mock.calls)).not.toContain('Unspeakable');
});
