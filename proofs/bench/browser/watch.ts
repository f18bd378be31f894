// Runs in every page before its own scripts: notes when what is waited for is on the page. Times are epoch milliseconds
// of the page's fine clock, which all pages of a machine share.

/** What the first appearance of is noted from the beginning of a page. */
const FIRST = {
  rows: 'nav[aria-label="Inbox"] li a',
  letters: '[data-letter]',
  floor: '#newest:not(:empty)',
};

/** What is to come. */
interface Awaited {
  readonly selector: string;
  readonly text: string;
  readonly resolve: (at: number) => void;
}

const now = () => performance.timeOrigin + performance.now();
const awaited = new Set<Awaited>();
const first: Partial<Record<keyof typeof FIRST, number>> = {};

function look(): void {
  for (const name of Object.keys(FIRST) as (keyof typeof FIRST)[]) {
    if (first[name] === undefined && document.querySelector(FIRST[name]) !== null) {
      first[name] = performance.now();
    }
  }
  for (const wanted of awaited) {
    const there = [...document.querySelectorAll(wanted.selector)];
    if (!there.some(({ textContent }) => textContent.includes(wanted.text))) continue;
    awaited.delete(wanted);
    wanted.resolve(now());
  }
}

new MutationObserver(look).observe(document, {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'href'],
});

/** Resolves after the next frame is drawn. */
const drawn = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(now());
      };
      port2.postMessage(null);
    });
  });

let clickedAt = 0;
addEventListener('click', ({ timeStamp }) => (clickedAt = performance.timeOrigin + timeStamp), true);

/** From each key to the frame after it. */
const keys: number[] = [];
addEventListener(
  'keydown',
  ({ timeStamp }) => void drawn().then((at) => keys.push(at - performance.timeOrigin - timeStamp)),
  true,
);

let lcp = 0;
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) lcp = startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });

// React tells its developer tools of every commit, in production too, where it finds them before it starts.
let commits = 0;
const tools = {
  supportsFiber: true,
  isDisabled: false,
  inject: () => 1,
  onCommitFiberRoot: () => (commits += 1),
  onCommitFiberUnmount: () => undefined,
};

const watched = {
  first,
  keys,
  now,
  drawn,
  lcp: () => lcp,
  clickedAt: () => clickedAt,
  commits: () => commits,
  /** When there is an element of the selector with the text. */
  when: (selector: string, text = '') =>
    new Promise<number>((resolve) => {
      awaited.add({ selector, text, resolve });
      look();
    }),
};
Object.assign(globalThis, { watched, __REACT_DEVTOOLS_GLOBAL_HOOK__: tools });

export type Watch = typeof watched;
