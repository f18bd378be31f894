import { ADDRESSES } from '../ui/addresses';

/**
 * The code of a reset link, if the app was opened with one. Takes it out of the address bar and the history
 * before anything is drawn, and keeps it in memory alone.
 */
export function takeResetCode(): string {
  const { pathname, search } = window.location;
  if (pathname !== ADDRESSES.setPassword || search === '') return '';
  window.history.replaceState(null, '', ADDRESSES.setPassword);
  return new URLSearchParams(search).get('code') ?? '';
}
