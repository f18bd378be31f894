import { useEffect } from 'react';

/** The custom property that says how high the app is; without it, as high as the window. */
export const VISIBLE_HEIGHT = '--visible-height';

/**
 * Keeps the app above the keyboard of phones whose browser lays it over the page, as Safari's does; others make the
 * page itself smaller. Who has zoomed in sees a part of the page, which stays as it is.
 */
export function useVisibleHeight(): void {
  useEffect(() => {
    const { visualViewport } = window;
    if (!visualViewport) return undefined;
    const { style } = document.documentElement;
    const follow = () => {
      const { height, scale } = visualViewport;
      const covered = scale === 1 && height < window.innerHeight;
      style.setProperty(VISIBLE_HEIGHT, covered ? `${String(height)}px` : '');
      // The browser has pushed up the whole page, so that the field was in sight: now it is without that.
      if (covered) window.scrollTo(0, 0);
    };
    visualViewport.addEventListener('resize', follow);
    return () => {
      visualViewport.removeEventListener('resize', follow);
      style.removeProperty(VISIBLE_HEIGHT);
    };
  }, []);
}
