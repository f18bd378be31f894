import type { KeyboardEvent } from 'react';

/**
 * Whether a key in a field means sending: Ctrl or Cmd with Enter. Enter alone is a new line. A key that is held down
 * sends once: after a success it would complain of the empty field.
 */
export function isSendShortcut(event: KeyboardEvent): boolean {
  if (event.repeat) return false;
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}
