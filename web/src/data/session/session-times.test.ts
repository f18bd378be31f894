import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginTimes, changeTimes, endOf, endTimes, keptIn, readTimes, watchTimes } from './session-times';

const NOON = Date.UTC(2026, 4, 20, 12);
const MINUTE = 60_000;

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('where a session is kept', () => {
  it('is the browser, or one tab alone', () => {
    beginTimes('browser', NOON);
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 1]);
    endTimes();
    beginTimes('tab', NOON);
    expect([sessionStorage.length, localStorage.length]).toEqual([1, 0]);
    endTimes();
    expect([keptIn(), readTimes()]).toEqual([null, null]);
  });

  it('a tab with a session of its own leaves that of the browser alone', () => {
    beginTimes('browser', NOON);
    beginTimes('tab', NOON + MINUTE);
    expect(readTimes()?.begunAt).toBe(NOON + MINUTE);
    endTimes();
    expect(readTimes()?.begunAt).toBe(NOON);
  });

  it.each(['', 'null', '{}', '{"begunAt":"x"}'])('%j there is no session', (stored) => {
    localStorage.setItem('session', stored);
    expect(readTimes()).toBeNull();
    changeTimes({ seenAt: NOON });
    expect(readTimes()).toBeNull();
  });
});

describe('the end', () => {
  const end = (minutesUsed: number, idleMinutes = 15) =>
    endOf({ begunAt: NOON, seenAt: NOON + minutesUsed * MINUTE, idleMinutes });

  it('comes so many minutes after somebody was last seen', () => {
    expect(end(0)).toEqual({ at: NOON + 15 * MINUTE, why: 'idle' });
    expect(end(10, 5)).toEqual({ at: NOON + 15 * MINUTE, why: 'idle' });
  });

  it('comes after twelve hours for whoever never pauses', () => {
    expect(end(11 * 60 + 50)).toEqual({ at: NOON + 12 * 60 * MINUTE, why: 'ended' });
  });
});

it('every change is told, also that of another tab, and no other key', () => {
  const changed = vi.fn();
  const stop = watchTimes(changed);
  beginTimes('browser', NOON);
  changeTimes({ idleMinutes: 5 });
  endTimes();
  expect(changed).toHaveBeenCalledTimes(3);
  window.dispatchEvent(new StorageEvent('storage', { key: 'session' }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'another' }));
  expect(changed).toHaveBeenCalledTimes(4);
  stop();
  beginTimes('browser', NOON);
  expect(changed).toHaveBeenCalledTimes(4);
});
