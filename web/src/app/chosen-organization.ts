import { useCallback, useState } from 'react';

const KEY = 'organization';

/** Which of their organizations somebody chose, for this tab: an id only, and gone at sign-out. */
export function useChosenOrganization() {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(KEY));
  const choose = useCallback((organizationId: string) => {
    sessionStorage.setItem(KEY, organizationId);
    setChosen(organizationId);
  }, []);
  const forget = useCallback(() => {
    sessionStorage.removeItem(KEY);
    setChosen(null);
  }, []);
  return { chosen, choose, forget };
}

/** For sign-out. */
export function forgetChosenOrganization(): void {
  sessionStorage.removeItem(KEY);
}
