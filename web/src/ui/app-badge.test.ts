import { afterEach, describe, expect, it, vi } from 'vitest';
import { showAppBadge } from './app-badge';

const icon = { setAppBadge: vi.fn<() => Promise<void>>(), clearAppBadge: vi.fn<() => Promise<void>>() };
const installed = () => Object.assign(navigator, icon);

afterEach(() => {
  for (const name of ['setAppBadge', 'clearAppBadge']) Reflect.deleteProperty(navigator, name);
  vi.resetAllMocks();
});

describe('the number on the icon of the installed app', () => {
  it('is shown, and taken away at 0', async () => {
    installed();
    await showAppBadge(60);
    expect(icon.setAppBadge.mock.calls).toEqual([[60]]);
    expect(icon.clearAppBadge).not.toHaveBeenCalled();
    await showAppBadge(0);
    expect(icon.setAppBadge).toHaveBeenCalledTimes(1);
    expect(icon.clearAppBadge).toHaveBeenCalledTimes(1);
  });

  it('is nothing where the browser has none', async () => {
    await expect(Promise.all([showAppBadge(1), showAppBadge(0)])).resolves.toBeTruthy();
  });

  it('is nothing where it is refused, now or at once', async () => {
    installed();
    icon.setAppBadge.mockRejectedValue(new Error('refused'));
    icon.clearAppBadge.mockImplementation(() => {
      throw new Error('refused');
    });
    await expect(Promise.all([showAppBadge(1), showAppBadge(0)])).resolves.toBeTruthy();
  });
});
