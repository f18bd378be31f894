import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginAnewWithResetLinks, takeResetCode } from './take-reset-code';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

describe('the code of a reset link', () => {
  it('is taken out of the address, and left nowhere in the history', () => {
    window.history.replaceState({ kept: true }, '', '/set-password#code=abc%2B1&lang=en');
    const entries = window.history.length;
    expect(takeResetCode()).toBe('abc+1');
    expect(window.location.href).toMatch(/\/set-password$/);
    expect(window.history.state).toBeNull();
    expect(window.history.length).toBe(entries);
  });

  it('is empty without one, and on other screens', () => {
    window.history.replaceState(null, '', '/set-password');
    expect(takeResetCode()).toBe('');
    window.history.replaceState(null, '', '/messages#code=abc');
    expect(takeResetCode()).toBe('');
    expect(window.location.hash).toBe('#code=abc');
  });
});

it('another link in a tab that shows the screen already begins anew, and nothing else does', () => {
  const reload = vi.fn();
  beginAnewWithResetLinks(reload);
  const goTo = (address: string) => {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  goTo('/set-password#content');
  goTo('/messages#code=abc');
  expect(reload).not.toHaveBeenCalled();
  goTo('/set-password#code=def');
  expect(reload).toHaveBeenCalledOnce();
  expect(takeResetCode()).toBe('def');
});
