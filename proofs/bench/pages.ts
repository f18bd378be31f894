import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { fillSignIn, type Credentials } from '../../tests/e2e/support/app';
import type { Bench } from './bench-world';
import type { Floor } from './browser/floor';
import type { Watch } from './browser/watch';
import type { FloorPlan } from './floor-plan';

declare global {
  /** What the scripts of the bench leave in the pages. */
  var watched: Watch;
  var floorPage: Floor;
}

type Context = NonNullable<Parameters<Bench['browser']['newContext']>[0]>;

/** A browser profile of its own, whose pages are watched. */
export async function newContext(
  { browser, origin, watch }: Bench,
  options: Context = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  await context.addInitScript({ content: watch });
  context.setDefaultTimeout(60_000);
  return context;
}

/** A page of a profile of its own, signed in to the app, which shows its inbox. */
export async function signedIn(bench: Bench, person: Credentials): Promise<Page> {
  const page = await (await newContext(bench)).newPage();
  await page.goto('/');
  await fillSignIn(page, person);
  await page.waitForFunction(() => watched.first.rows !== undefined);
  return page;
}

/** Leaves what is open, with all its listeners. */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
}

/** The bare page beside the app, of whoever is signed in there. */
export const floorAddress = (plan: FloorPlan) =>
  `/floor/index.html#${encodeURIComponent(JSON.stringify(plan))}`;

/** Milliseconds from going to an address until something of it is on the page for the first time. */
export async function timeToFirst(page: Page, address: string, what: keyof Watch['first']): Promise<number> {
  await leave(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction((name) => watched.first[name] !== undefined, what);
  return await page.evaluate((name) => watched.first[name] ?? NaN, what);
}

export const toolsOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** How a context is made in which somebody is signed in who was so in a page's. */
export const profileOf = async (page: Page): Promise<Context> => ({
  storageState: await page.context().storageState({ indexedDB: true }),
});

/** After so long something is taken for lost. */
const PATIENCE_MS = 30_000;

/** From now on a page waits for an element of a selector with a text, or for the frame that shows it. */
export const expectIn = (page: Page, selector: string, text = '', inFrame = false) =>
  page.evaluate(
    (sought) => {
      watched.expect(...sought);
    },
    [selector, text, inFrame] as const,
  );

/** When what was expected in a page came, in epoch milliseconds. */
export const came = (page: Page): Promise<number> =>
  Promise.race([
    page.evaluate(() => watched.came()),
    sleep(PATIENCE_MS, undefined, { ref: false }).then(() => {
      throw new Error('what was sent never came');
    }),
  ]);

/** Until what follows from something is over, and the pages are quiet. */
export const settle = () => sleep(700);
