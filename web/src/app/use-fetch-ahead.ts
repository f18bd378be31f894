import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { readTimes } from '../data/session/session-times';
import type { FetchStore } from '../data/store/open-firestore';
import { fetchPageAt } from '../routes/pages';

/**
 * Fetches the code behind the sign-in before it is asked for: at once where somebody was signed in when the page was
 * opened, together with the page that they come to; else when what it gives is called, as when somebody types.
 */
export function useFetchAhead(fetchStore: FetchStore): () => void {
  const { pathname } = useLocation();
  const [entered] = useState(pathname);
  const fetchAhead = useCallback(() => {
    // A failure is met, and said, where the code is needed.
    for (const fetched of [import('./behind-sign-in'), fetchStore()]) fetched.catch(() => undefined);
  }, [fetchStore]);
  useEffect(() => {
    if (readTimes() === null) return;
    fetchAhead();
    fetchPageAt(entered);
  }, [fetchAhead, entered]);
  return fetchAhead;
}
