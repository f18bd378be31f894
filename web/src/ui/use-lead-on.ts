import { useCallback } from 'react';
import { useLocation, useNavigate, type NavigateOptions, type To } from 'react-router-dom';

/**
 * Leads on from this screen: puts another address in the place of its own, unless somebody has gone elsewhere since. The
 * address is another one at once then, and this screen stands there until the next is drawn.
 */
export function useLeadOn(): (to: To, options?: Pick<NavigateOptions, 'state'>) => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return useCallback(
    (to, options) => {
      if (isElsewhere(key)) return;
      void navigate(to, { ...options, replace: true });
    },
    [navigate, key],
  );
}

/** The router keeps the key of a place in the history, but for the first that a tab has. */
function isElsewhere(key: string): boolean {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('key' in state)) return false;
  return state.key !== undefined && state.key !== key;
}
