import type { Side } from '@my-messages/domain/side';
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ShownMessage } from '../../data/entities/conversations';

/** Within so many pixels of the end, the reader is at the end. */
const NEAR = 80;

/**
 * Opens a list of messages at its end and keeps the reader's place in it: at the end it follows what comes;
 * elsewhere it stays, also when earlier messages are put above. What the reader sends is always shown. Returns how
 * to go to the end.
 */
export function useKeepPlace(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  messages: readonly ShownMessage[],
  ownSide: Side,
): () => void {
  const fromEnd = useRef(0);
  const lastId = useRef<string | undefined>(undefined);
  const last = messages.at(-1);

  const toEnd = useCallback(() => {
    const { current } = scroller;
    if (current === null) return;
    fromEnd.current = 0;
    scrollTo(current, 0);
  }, [scroller]);

  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const sent = last?.side === ownSide && last.id !== lastId.current;
    lastId.current = last?.id;
    if (sent || fromEnd.current < NEAR) toEnd();
  }, [scroller, last?.id, last?.side, ownSide, toEnd]);

  const firstId = messages[0]?.id;
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null || fromEnd.current < NEAR) return;
    scrollTo(current, fromEnd.current);
  }, [scroller, firstId]);

  useEffect(() => {
    const { current } = scroller;
    if (current === null || content.current === null) return;
    const onScroll = () => {
      fromEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight;
    };
    // The reply field grows, the on-screen keyboard comes: the end stays in sight.
    const observer = new ResizeObserver(() => {
      if (fromEnd.current < NEAR) toEnd();
    });
    current.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(current);
    observer.observe(content.current);
    return () => {
      current.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller, content, toEnd]);

  return toEnd;
}

/** Scrolls so that so many pixels are left below. */
function scrollTo(element: HTMLElement, fromEnd: number): void {
  element.scrollTop = element.scrollHeight - element.clientHeight - fromEnd;
}
