import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startAppCheck } from './app-check';
import { isUnproven, setProven, type AppToken } from './app-token';

const { openAppCheck } = vi.hoisted(() => ({
  openAppCheck: vi.fn<(siteKey: string) => Promise<AppToken>>(),
}));
vi.mock('./open-app-check', () => ({ openAppCheck }));

beforeEach(() => {
  setProven(true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  openAppCheck.mockReset();
});

it('does nothing without a key', async () => {
  const token = await startAppCheck();
  expect(await token()).toBeNull();
  expect(openAppCheck).not.toHaveBeenCalled();
  expect(isUnproven()).toBe(false);
});

it('is there with its tokens when the app begins, and proves nothing before there is one', async () => {
  vi.stubEnv('VITE_APP_CHECK_SITE_KEY', 'site-key');
  openAppCheck.mockResolvedValue(() => Promise.resolve('app-token'));
  const token = await startAppCheck();
  expect(openAppCheck).toHaveBeenCalledWith('site-key');
  expect(await token()).toBe('app-token');
  expect(isUnproven()).toBe(true);
});

it('keeps nobody out whose browser blocks it', async () => {
  vi.stubEnv('VITE_APP_CHECK_SITE_KEY', 'site-key');
  openAppCheck.mockRejectedValue(new Error('blocked'));
  const token = await startAppCheck();
  expect(await token()).toBeNull();
  expect(isUnproven()).toBe(true);
});

it('is waited for four seconds, and used when it comes later', async () => {
  vi.useFakeTimers();
  vi.stubEnv('VITE_APP_CHECK_SITE_KEY', 'site-key');
  let come: (token: AppToken) => void = () => undefined;
  openAppCheck.mockReturnValue(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  let begun = false;
  const starting = startAppCheck().finally(() => {
    begun = true;
  });
  await vi.advanceTimersByTimeAsync(3999);
  expect(begun).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  const token = await starting;
  expect(await token()).toBeNull();

  come(() => Promise.resolve('app-token'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await token()).toBe('app-token');
});
