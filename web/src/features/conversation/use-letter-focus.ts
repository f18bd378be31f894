import { useEffect, useRef, type RefObject } from 'react';
import type { ShownMessage } from '../../data/entities/conversations';
import { findLetter, LETTER_HEAD } from './letter-marks';

/** Where the keyboard goes on when a page of letters has come: its button may be gone by then. */
type Awaited =
  | { readonly kind: 'earlier'; readonly first: string }
  | { readonly kind: 'later'; readonly last: string }
  | { readonly kind: 'newest' };

/**
 * Focuses the letter that was looked for, once. The returned functions are called when a page is asked for: behind
 * the last letter the focus goes to the first that is new, before the first only when the button is gone.
 */
export function useLetterFocus(
  content: RefObject<HTMLElement | null>,
  shown: readonly ShownMessage[],
  foundId: string | null,
) {
  const awaited = useRef<Awaited | null>(null);

  useEffect(() => {
    if (foundId !== null) focusLetter(content.current, foundId);
  }, [content, foundId]);

  useEffect(() => {
    const { current } = awaited;
    if (current === null) return;
    const letter = letterFor(current, shown);
    if (letter === undefined) return;
    awaited.current = null;
    const buttonIsGone = document.activeElement === document.body;
    if (current.kind !== 'earlier' || buttonIsGone) focusLetter(content.current, letter.id);
  }, [content, shown]);

  return {
    expectEarlier: () => {
      const [first] = shown;
      if (first) awaited.current = { kind: 'earlier', first: first.id };
    },
    expectLater: () => {
      const last = shown.at(-1);
      if (last) awaited.current = { kind: 'later', last: last.id };
    },
    expectNewest: () => {
      awaited.current = { kind: 'newest' };
    },
  };
}

function letterFor(awaited: Awaited, shown: readonly ShownMessage[]): ShownMessage | undefined {
  if (awaited.kind === 'newest') return shown.at(-1);
  if (awaited.kind === 'earlier') return shown[0]?.id === awaited.first ? undefined : shown[0];
  const last = shown.findIndex(({ id }) => id === awaited.last);
  return last === -1 ? undefined : shown[last + 1];
}

/** Where it stands, without scrolling to it. */
function focusLetter(content: HTMLElement | null, messageId: string): void {
  findLetter(content, messageId)
    ?.querySelector<HTMLElement>(`[${LETTER_HEAD}]`)
    ?.focus({ preventScroll: true });
}
