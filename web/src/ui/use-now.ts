import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

function subscribe(changed: () => void) {
  const timer = setInterval(changed, MINUTE);
  return () => {
    clearInterval(timer);
  };
}

/** The time, to the minute, in epoch milliseconds; for what is said relative to today. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / MINUTE) * MINUTE);
}
