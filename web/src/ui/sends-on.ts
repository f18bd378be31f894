import type { KeyboardEvent } from 'react';

/** Ctrl or Cmd with Enter sends; Enter alone is a new line. For a field's onKeyDown. */
export function sendsOnShortcut(send: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
}
