import type { Side } from '@my-messages/domain/side';
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ShownMessage } from '../../data/entities/conversations';
import { findLetter, OPEN_HERE } from './letter-marks';

/** Within so many pixels of the end, the reader is at the end. */
const NEAR = 80;
/** What a place is shown under: the head of the conversation, and a little of what stands before it. */
const BELOW_HEAD = 130;

interface Place {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLElement | null>;
  readonly messages: readonly ShownMessage[];
  readonly ownSide: Side;
  /** Whether the messages go up to the newest, so that their end is where new ones come. */
  readonly atNewest: boolean;
}

/**
 * Opens a list of messages and keeps the reader's place in it: at the end it follows what comes; elsewhere it stays,
 * also when earlier messages are put above. What the reader sends is always shown. Returns how to go to the end, and
 * to a letter.
 */
export function useKeepPlace({ scroller, content, messages, ownSide, atNewest }: Place) {
  const fromEnd = useRef(0);
  const lastId = useRef<string | undefined>(undefined);
  const opened = useRef(false);
  const followed = useRef(atNewest);
  const last = messages.at(-1);

  const toEnd = useCallback(() => {
    const { current } = scroller;
    if (current === null) return;
    fromEnd.current = 0;
    scrollTo(current, 0);
  }, [scroller]);

  const toElement = useCallback(
    (element: Element) => {
      const { current } = scroller;
      if (current === null) return;
      showUnderHead(current, element);
      fromEnd.current = leftBelow(current);
    },
    [scroller],
  );

  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const isNew = last?.id !== lastId.current;
    lastId.current = last?.id;
    const follows = followed.current;
    followed.current = atNewest;
    if (!opened.current) {
      opened.current = true;
      const here = content.current?.querySelector(`[${OPEN_HERE}]`);
      if (here) toElement(here);
      else toEnd();
    } else if (atNewest && ((last?.side === ownSide && isNew) || (follows && isReadAtEnd(fromEnd.current)))) {
      toEnd();
    } else {
      fromEnd.current = leftBelow(current);
    }
  }, [scroller, content, last?.id, last?.side, ownSide, atNewest, toEnd, toElement]);

  const firstId = messages[0]?.id;
  const firstBefore = useRef(firstId);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null || firstBefore.current === firstId) return;
    firstBefore.current = firstId;
    if (followed.current && fromEnd.current < NEAR) return;
    scrollTo(current, fromEnd.current);
  }, [scroller, firstId]);

  useEffect(() => {
    const { current } = scroller;
    if (current === null || content.current === null) return;
    const onScroll = () => {
      fromEnd.current = leftBelow(current);
    };
    // The reply field grows, the on-screen keyboard comes: the end stays in sight.
    const observer = new ResizeObserver(() => {
      if (followed.current && fromEnd.current < NEAR) toEnd();
    });
    current.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(current);
    observer.observe(content.current);
    return () => {
      current.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller, content, toEnd]);

  const toLetter = useCallback(
    (messageId: string) => {
      const letter = findLetter(content.current, messageId);
      if (letter) toElement(letter);
    },
    [content, toElement],
  );
  return { toEnd, toLetter };
}

/** Nobody reads a page that is hidden: what comes meanwhile waits below. */
function isReadAtEnd(fromEnd: number): boolean {
  return fromEnd < NEAR && document.visibilityState === 'visible';
}

function leftBelow(element: HTMLElement): number {
  return element.scrollHeight - element.scrollTop - element.clientHeight;
}

function showUnderHead(scroller: HTMLElement, element: Element): void {
  const { top } = element.getBoundingClientRect();
  scroller.scrollTop += top - scroller.getBoundingClientRect().top - BELOW_HEAD;
}

/** Scrolls so that so many pixels are left below. */
function scrollTo(element: HTMLElement, fromEnd: number): void {
  element.scrollTop = element.scrollHeight - element.clientHeight - fromEnd;
}
