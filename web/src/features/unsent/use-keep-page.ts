import { useEffect } from 'react';

/** Makes the browser ask before the page is closed or loaded anew, while that would lose something. */
export function useKeepPage(keep: boolean): void {
  useEffect(() => {
    if (!keep) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [keep]);
}
