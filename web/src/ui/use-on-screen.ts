import { useEffect, useState } from 'react';

/** Whether an element is on the screen; give the returned function to it as its ref. */
export function useOnScreen(): readonly [ref: (element: Element | null) => void, onScreen: boolean] {
  const [element, setElement] = useState<Element | null>(null);
  const [onScreen, setOnScreen] = useState(false);
  useEffect(() => {
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      setOnScreen(entries.at(-1)?.isIntersecting === true);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      setOnScreen(false);
    };
  }, [element]);
  return [setElement, onScreen];
}
