import type { MessageWindow, ShownMessage } from '../../data/entities/conversations';
import type { Page } from '../../data/live/sources';
import type { Side } from '@my-messages/domain/side';
import { inOrder, mergeMessages } from './merge-messages';

/** What is known of a conversation's messages: those up to the newest, and apart from them a part further back. */
export interface MessageSpans {
  /** Without a gap up to the newest; `earlier` is where it goes on backwards, null at the beginning. */
  readonly live: { readonly rows: readonly ShownMessage[]; readonly earlier: unknown };
  /** Around a message that was looked for; null when there is none, or when it has met the newest. */
  readonly window: MessageWindow | null;
}

/**
 * After the newest page has changed. What the viewer has sent themselves ends the look back: they want to see it.
 */
export function withNewest(
  spans: MessageSpans | undefined,
  page: Page<ShownMessage>,
  ownSide: Side,
): MessageSpans {
  const newest = { rows: mergeMessages([], page.rows), earlier: page.next };
  if (spans === undefined) return { live: newest, window: null };
  const { live, window } = spans;
  // After a long sleep there may be more between the two than a page holds.
  const gap = page.next !== null && !reaches(live.rows, newest.rows);
  const [last] = page.rows;
  const sent = last?.side === ownSide && !live.rows.some(({ id }) => id === last.id);
  return joined({
    live: gap ? newest : { rows: mergeMessages(live.rows, page.rows), earlier: live.earlier },
    window: sent ? null : window,
  });
}

/** After the page before what is shown has come. */
export function withEarlier({ live, window }: MessageSpans, page: Page<ShownMessage>): MessageSpans {
  const longer = <Span extends { readonly rows: readonly ShownMessage[] }>(span: Span) => ({
    ...span,
    rows: mergeMessages(page.rows, span.rows),
    earlier: page.next,
  });
  return window === null ? { live: longer(live), window } : { live, window: longer(window) };
}

/** After the page behind the part further back has come. */
export function withLater(spans: MessageSpans, page: Page<ShownMessage>): MessageSpans {
  const { window } = spans;
  if (window === null) return spans;
  return withWindow(spans, { ...window, rows: mergeMessages(window.rows, page.rows), later: page.next });
}

/** With a part further back, which becomes one with the newest where they meet. */
export function withWindow(spans: MessageSpans, window: MessageWindow): MessageSpans {
  return joined({ ...spans, window });
}

function joined({ live, window }: MessageSpans): MessageSpans {
  if (window === null || !reaches(window.rows, live.rows)) return { live, window };
  const [firstOfWindow] = window.rows;
  const [firstOfLive] = live.rows;
  const longer = firstOfWindow && (!firstOfLive || inOrder(firstOfWindow, firstOfLive) < 0);
  return {
    live: {
      rows: mergeMessages(window.rows, live.rows),
      earlier: longer ? window.earlier : live.earlier,
    },
    window: null,
  };
}

/** Whether rows without a gap go on to the first of those that follow. */
function reaches(rows: readonly ShownMessage[], following: readonly ShownMessage[]): boolean {
  const last = rows.at(-1);
  const [first] = following;
  return last === undefined || first === undefined || inOrder(last, first) >= 0;
}
