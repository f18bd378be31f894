import { ADDRESSES } from '../ui/addresses';

/**
 * Has the app begin anew where such a link is opened in a tab that shows its screen already: a browser fetches nothing
 * then, because only what stands behind the # is another.
 */
export function beginAnewWithResetLinks(reload = () => window.location.reload()): void {
  window.addEventListener('hashchange', () => {
    const { pathname, hash } = window.location;
    if (pathname === ADDRESSES.setPassword && new URLSearchParams(hash.slice(1)).has('code')) reload();
  });
}

/**
 * The code of a reset link, if the app was opened with one. Takes it out of the address bar and the history
 * before anything is drawn, and keeps it in memory alone.
 */
export function takeResetCode(): string {
  const { pathname, hash } = window.location;
  if (pathname !== ADDRESSES.setPassword || hash === '') return '';
  window.history.replaceState(null, '', ADDRESSES.setPassword);
  return new URLSearchParams(hash.slice(1)).get('code') ?? '';
}
