import { SET_PASSWORD_PATH } from '@my-messages/domain/callables';

/**
 * The code of a reset link, if the app was opened with one. Takes it out of the address bar and the history
 * before anything is drawn, and keeps it in memory alone.
 */
export function takeResetCode(): string {
  const { pathname, search } = window.location;
  if (pathname !== SET_PASSWORD_PATH || search === '') return '';
  window.history.replaceState(null, '', SET_PASSWORD_PATH);
  return new URLSearchParams(search).get('code') ?? '';
}
