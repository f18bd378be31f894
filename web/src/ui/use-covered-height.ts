import { useEffect, useState } from 'react';

/**
 * How many pixels an element covers of what scrolls under it, kept current; 0 while it scrolls along. Give the
 * returned function to it as its ref.
 */
export function useCoveredHeight(): readonly [ref: (element: Element | null) => void, height: number] {
  const [element, setElement] = useState<Element | null>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const sticks = getComputedStyle(element).position === 'sticky';
      setHeight(sticks ? Math.round(element.getBoundingClientRect().height) : 0);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return [setElement, height];
}
