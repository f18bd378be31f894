import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';

const NONE: ReadonlySet<number> = new Set();

/**
 * Which of several elements are on the screen, by the number in their `data-number`; give the returned function to
 * each as its ref. `above` and `below` are the pixels at both ends of the window in which something else covers them.
 */
export function useOnScreenNumbers(
  above: number,
  below: number,
): readonly [ref: RefCallback<HTMLElement>, onScreen: ReadonlySet<number>] {
  const elements = useRef(new Set<HTMLElement>());
  const current = useRef<IntersectionObserver | null>(null);
  const [numbers, setNumbers] = useState(NONE);

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        setNumbers((before) => afterChanges(before, entries));
      },
      { rootMargin: `${-above}px 0px ${-below}px 0px` },
    );
    current.current = observer;
    for (const element of elements.current) observer.observe(element);
    return () => {
      current.current = null;
      observer.disconnect();
      setNumbers(NONE);
    };
  }, [above, below]);

  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const known = elements.current;
    known.add(element);
    current.current?.observe(element);
    return () => {
      known.delete(element);
      current.current?.unobserve(element);
    };
  }, []);

  return [ref, numbers];
}

function afterChanges(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<number> {
  const after = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const number = target instanceof HTMLElement ? Number(target.dataset['number']) : NaN;
    if (isIntersecting) after.add(number);
    else after.delete(number);
  }
  return after;
}
