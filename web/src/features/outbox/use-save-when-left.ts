import { useEffect } from 'react';

/** Saves when the page is hidden, closed or loaded anew: a phone may never show it again. */
export function useSaveWhenLeft(save: () => void): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', save);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('beforeunload', save);
    };
  }, [save]);
}
