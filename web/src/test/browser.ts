import { act } from '@testing-library/react';

/** What jsdom does not have of a browser, and how a test plays it. */
let observers = new Set<FakeIntersectionObserver>();
let onScreen = true;
let online = true;
let visible = true;
let width = 1000;

class FakeIntersectionObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #targets = new Set<Element>();

  constructor(private readonly callback: IntersectionObserverCallback) {
    observers.add(this);
  }

  observe(target: Element) {
    this.#targets.add(target);
    queueMicrotask(() => {
      this.tell();
    });
  }

  unobserve(target: Element) {
    this.#targets.delete(target);
  }

  disconnect() {
    this.#targets.clear();
    observers.delete(this);
  }

  takeRecords() {
    return [];
  }

  tell() {
    const entries = [...this.#targets].map((target) => ({
      target,
      isIntersecting: onScreen,
      intersectionRatio: onScreen ? 1 : 0,
      boundingClientRect: target.getBoundingClientRect(),
      intersectionRect: target.getBoundingClientRect(),
      rootBounds: null,
      time: 0,
    }));
    if (entries.length > 0) act(() => this.callback(entries, this));
  }
}

class FakeResizeObserver implements ResizeObserver {
  observe() {
    // Nothing has a size here.
  }
  unobserve() {
    // Nothing has a size here.
  }
  disconnect() {
    // Nothing has a size here.
  }
}

const computedStyle = window.getComputedStyle.bind(window);

/**
 * A field that grows with its text asks for its style at each key, which takes jsdom longer than all the rest of a
 * test. With no width it leaves off asking. Of what stands before and behind an element jsdom knows no style.
 */
function styleOf(element: Element): CSSStyleDeclaration {
  if (!(element instanceof HTMLTextAreaElement)) return computedStyle(element);
  const { style } = document.createElement('textarea');
  style.width = '0px';
  return style;
}

/** A wide, visible, online browser in which everything is on the screen. */
export function installBrowser(): void {
  window.getComputedStyle = styleOf;
  observers = new Set();
  onScreen = online = visible = true;
  width = 1000;
  globalThis.IntersectionObserver = FakeIntersectionObserver;
  globalThis.ResizeObserver = FakeResizeObserver;
  window.matchMedia = (media) => mediaQueryList(media);
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (visible ? 'visible' : 'hidden'),
  });
}

function mediaQueryList(media: string): MediaQueryList {
  const target = new EventTarget();
  return Object.assign(target, {
    media,
    matches: Number(/min-width: ?(\d+)/.exec(media)?.[1] ?? Infinity) <= width,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

/** Whether what an IntersectionObserver watches is on the screen. */
export function setOnScreen(value: boolean): void {
  onScreen = value;
  for (const observer of [...observers]) observer.tell();
}

export function setOnline(value: boolean): void {
  online = value;
  act(() => void window.dispatchEvent(new Event(value ? 'online' : 'offline')));
}

export function setVisible(value: boolean): void {
  visible = value;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

/** Before rendering: how wide the window is, in pixels. */
export function setWidth(value: number): void {
  width = value;
}
