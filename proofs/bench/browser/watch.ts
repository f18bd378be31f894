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
  /** Whether the frame that shows it counts, or already the change of the page. */
  readonly drawn: boolean;
  readonly came: (at: number) => void;
}

const now = () => performance.timeOrigin + performance.now();
let awaited: Awaited | null = null;
let arrival = Promise.resolve(0);
const first: Partial<Record<keyof typeof FIRST, number>> = {};

function look(): void {
  for (const name of Object.keys(FIRST) as (keyof typeof FIRST)[]) {
    if (first[name] === undefined && document.querySelector(FIRST[name]) !== null) {
      first[name] = performance.now();
    }
  }
  if (awaited === null) return;
  const { selector, text, drawn: inFrame, came } = awaited;
  if (![...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text))) return;
  awaited = null;
  if (inFrame) void drawn().then(came);
  else came(now());
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
let keyAt = 0;
addEventListener(
  'keydown',
  ({ timeStamp }) => {
    keyAt = performance.timeOrigin + timeStamp;
    void drawn().then((at) => keys.push(at - performance.timeOrigin - timeStamp));
  },
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
  keyAt: () => keyAt,
  commits: () => commits,
  /** From now on an element of the selector with the text is waited for. */
  expect(selector: string, text: string, inFrame: boolean) {
    arrival = new Promise((came) => (awaited = { selector, text, drawn: inFrame, came }));
    look();
  },
  /** When what was expected last came. */
  came: () => arrival,
};
Object.assign(globalThis, { watched, __REACT_DEVTOOLS_GLOBAL_HOOK__: tools });

export type Watch = typeof watched;
