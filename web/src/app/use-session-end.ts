import { useCallback, useEffect, useState } from 'react';
import type { SignOutNotice } from '../data/session/session';
import { changeTimes, endOf, readTimes, watchTimes } from '../data/session/session-times';

/** So long before its end a session says that it will end. */
const WARNING_MILLISECONDS = 60_000;
/** What is done is noted so often at most. */
const NOTED_MILLISECONDS = 5000;

const DEEDS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;
/** After which a timer may have been asleep. */
const RETURNS = ['focus', 'pageshow', 'visibilitychange'] as const;

type End = ReturnType<typeof endOf>;

/**
 * Ends the session when nothing was done for as long as the clinic says, or after its longest time, in all tabs. Gives
 * the end while it is less than a minute away: then only `stay` puts it off.
 */
export function useSessionEnd(leave: (notice: SignOutNotice | null) => void): {
  readonly ending: End | null;
  readonly stay: () => void;
} {
  const [ending, setEnding] = useState<End | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known: End | null = null;
    let noted = 0;

    function look(): boolean {
      clearTimeout(timer);
      const now = Date.now();
      const times = readTimes();
      // Where another tab was the first to end it, what is known here says why.
      if (times !== null) known = endOf(times);
      const left = known === null ? 0 : known.at - now;
      if (times === null || left <= 0) {
        leave(known !== null && left <= 0 ? known.why : null);
        return false;
      }
      const warns = left <= WARNING_MILLISECONDS;
      setEnding(warns ? known : null);
      timer = setTimeout(look, warns ? left : left - WARNING_MILLISECONDS);
      return !warns;
    }

    function act(): void {
      const now = Date.now();
      if (now - noted < NOTED_MILLISECONDS) return;
      // First whether it has not ended: a computer that wakes up is touched before its timers run.
      if (!look()) return;
      noted = now;
      changeTimes({ seenAt: now });
    }

    look();
    const stop = watchTimes(look);
    const capture = { capture: true, passive: true };
    for (const deed of DEEDS) window.addEventListener(deed, act, capture);
    for (const event of RETURNS) window.addEventListener(event, look, capture);
    return () => {
      clearTimeout(timer);
      stop();
      for (const deed of DEEDS) window.removeEventListener(deed, act, capture);
      for (const event of RETURNS) window.removeEventListener(event, look, capture);
    };
  }, [leave]);

  const stay = useCallback(() => {
    changeTimes({ seenAt: Date.now() });
  }, []);
  return { ending, stay };
}
