import { useEffect } from 'react';

/** Saves when the page is hidden, for a phone may never show it again, and leaves when it is closed or loaded anew. */
export function useSaveWhenLeft(save: () => Promise<void>, leave: () => void): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') void save();
    };
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', leave);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', leave);
    };
  }, [save, leave]);
}
