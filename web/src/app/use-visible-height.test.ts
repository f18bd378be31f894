import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useVisibleHeight, VISIBLE_HEIGHT } from './use-visible-height';

class Viewport extends EventTarget {
  height = 740;
  scale = 1;

  change(height: number, scale = 1) {
    Object.assign(this, { height, scale });
    this.dispatchEvent(new Event('resize'));
  }
}

function open() {
  const viewport = new Viewport();
  vi.stubGlobal('visualViewport', viewport);
  vi.stubGlobal('innerHeight', 740);
  const scrollTo = vi.fn();
  vi.stubGlobal('scrollTo', scrollTo);
  return { viewport, scrollTo, ...renderHook(useVisibleHeight) };
}

const height = () => document.documentElement.style.getPropertyValue(VISIBLE_HEIGHT);

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the app is as high as what the keyboard leaves, and the page is where it was', () => {
  const { viewport, scrollTo } = open();
  viewport.change(430);
  expect(height()).toBe('430px');
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
  viewport.change(740);
  expect(height()).toBe('');
});

it('who has zoomed in sees a part of a page that has not changed', () => {
  const { viewport, scrollTo } = open();
  viewport.change(370, 2);
  expect(height()).toBe('');
  expect(scrollTo).not.toHaveBeenCalled();
});

it('nothing is left of it after the sign-out', () => {
  const { viewport, unmount } = open();
  viewport.change(430);
  unmount();
  expect(height()).toBe('');
  viewport.change(400);
  expect(height()).toBe('');
});
