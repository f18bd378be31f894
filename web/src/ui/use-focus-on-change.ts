import { useEffect, useRef, type RefObject } from 'react';

/** What stands there next is what a keyboard goes on from, and a screen reader says. */
export function useFocusOnChange(phase: string): RefObject<HTMLDivElement | null> {
  const step = useRef<HTMLDivElement>(null);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current !== phase) step.current?.focus();
    shown.current = phase;
  }, [phase]);
  return step;
}
