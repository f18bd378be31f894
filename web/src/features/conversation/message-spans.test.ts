import { parseMessage } from '@my-messages/domain/documents/message';
import { messageDoc } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../data/entities/conversations';
import type { Side } from '@my-messages/domain/side';
import { withEarlier, withLater, withNewest, withWindow, type MessageSpans } from './message-spans';

const message = (number: number, side: Side = 'staff'): ShownMessage => ({
  ...parseMessage(`m${number}`, messageDoc({ number, side, sentAt: number })),
  pending: false,
});
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => message(from + at));
/** As the server gives them: newest first. */
const newest = (from: number, to: number, next: unknown) => ({
  rows: range(from, to).toReversed(),
  unreadable: [],
  next,
});
const numbers = (rows: readonly ShownMessage[] | undefined) => rows?.map(({ number }) => number);

const start = withNewest(undefined, newest(76, 100, 'before 76'), 'portal');
const back = withWindow(start, { rows: range(20, 44), earlier: 'before 20', later: 'after 44' });

describe('the newest', () => {
  it('keep what they push out, and the way back', () => {
    const spans = withNewest(start, newest(77, 101, 'before 77'), 'portal');
    expect(numbers(spans.live.rows)).toEqual(numbers(range(76, 101)));
    expect(spans.live.earlier).toBe('before 76');
  });

  it('replace what they do not follow on from', () => {
    const spans = withNewest(start, newest(150, 174, 'before 150'), 'portal');
    expect(numbers(spans.live.rows)).toEqual(numbers(range(150, 174)));
    expect(spans.live.earlier).toBe('before 150');
  });

  it('leave the part further back alone, unless they are from the viewer', () => {
    expect(withNewest(back, newest(77, 101, 'x'), 'portal').window).toBe(back.window);
    const own = { rows: [message(101, 'portal'), ...newest(77, 100, 'x').rows], next: 'x', unreadable: [] };
    expect(withNewest(back, own, 'portal').window).toBeNull();
  });
});

describe('a part further back', () => {
  it('grows on both sides by what was fetched for it', () => {
    const earlier = withEarlier(back, { rows: range(1, 19).toReversed(), next: null, unreadable: [] });
    const both = withLater(earlier, { rows: range(45, 69), next: 'after 69', unreadable: [] });
    expect(numbers(both.window?.rows)).toEqual(numbers(range(1, 69)));
    expect(both.window).toMatchObject({ earlier: null, later: 'after 69' });
    expect(both.live).toBe(start.live);
  });

  it('becomes one with the newest where they meet, and keeps its way back', () => {
    const near: MessageSpans = withLater(back, { rows: range(45, 69), next: 'after 69', unreadable: [] });
    const met = withLater(near, { rows: range(70, 94), next: 'after 94', unreadable: [] });
    expect(met.window).toBeNull();
    expect(numbers(met.live.rows)).toEqual(numbers(range(20, 100)));
    expect(met.live.earlier).toBe('before 20');
  });

  it('has its gap as long as it does not meet them', () => {
    const near = withLater(back, { rows: range(45, 75), next: 'after 75', unreadable: [] });
    expect(near.window).not.toBeNull();
  });

  it('within the newest is nothing of its own', () => {
    const met = withWindow(start, { rows: range(80, 90), earlier: 'before 80', later: 'after 90' });
    expect(met).toEqual(start);
  });
});

it('earlier pages without a part further back belong to the newest', () => {
  const spans = withEarlier(start, { rows: range(51, 75).toReversed(), next: 'before 51', unreadable: [] });
  expect(numbers(spans.live.rows)).toEqual(numbers(range(51, 100)));
  expect(spans.live.earlier).toBe('before 51');
});
