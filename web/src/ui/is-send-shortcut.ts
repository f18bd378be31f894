import type { KeyboardEvent } from 'react';

/** Whether a key in a field means sending: Ctrl or Cmd with Enter. Enter alone is a new line. */
export function isSendShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}
