import { useEffect } from 'react';

/** Saves when the page is hidden, closed or loaded anew: a phone may never show it again. */
export function useSaveWhenLeft(save: () => Promise<void>): void {
  useEffect(() => {
    const saveNow = () => void save();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('beforeunload', saveNow);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('beforeunload', saveNow);
    };
  }, [save]);
}
