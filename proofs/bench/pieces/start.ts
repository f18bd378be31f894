import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Bench } from '../bench-world';
import { fillClinic, lookingAs, type BenchClinic } from '../data';
import { floorOf } from '../floor-plan';
import { ratioAt } from '../numbers';
import { floorAddress, newContext, profileOf, signedIn, timeToFirst, toolsOf } from '../pages';
import { fastFourG } from '../network';
import { keepProfile } from '../results';

const TIMES = 9;
const LCP_TIMES = 5;

/** How long it takes until something is to be read. */
export async function measureStart(bench: Bench): Promise<void> {
  const { progress } = bench.command;
  const small = await progress.part('100 conversations', () =>
    fillClinic({ conversations: 100, messages: [25] }),
  );
  const large = await progress.part('10,000 conversations', () =>
    fillClinic({ conversations: 10_000, messages: [] }),
  );
  const page = await measureInbox(bench, 'inbox100', small);
  await measureMailLink(bench, page, small);
  await measureLcp(bench, page);
  await page.context().close();
  await (await measureInbox(bench, 'inbox10000', large)).context().close();
}

async function measureInbox(bench: Bench, id: 'inbox100' | 'inbox10000', filled: BenchClinic): Promise<Page> {
  const page = await signedIn(bench, filled.nurse);
  const floor = floorAddress(floorOf(bench.command.plan, lookingAs(filled, 'staff')));
  bench.note(id, await compared(bench, page, [floor, 'floor'], ['/messages', 'rows']));
  const tools = await toolsOf(page);
  await tools.send('Profiler.enable');
  await tools.send('Profiler.start');
  await page.goto('/messages');
  await page.waitForFunction(() => watched.first.rows !== undefined);
  keepProfile(id, (await tools.send('Profiler.stop')).profile);
  await tools.detach();
  return page;
}

async function measureMailLink(bench: Bench, page: Page, filled: BenchClinic): Promise<void> {
  const [open] = filled.conversations;
  const floor = floorAddress(floorOf(bench.command.plan, lookingAs(filled, 'staff'), open));
  const link = `/messages/${open?.conversationId ?? ''}`;
  bench.note('mailLink', await compared(bench, page, [floor, 'floor'], [link, 'letters']));
}

type Opened = readonly [address: string, what: 'floor' | 'rows' | 'letters'];

/** Floor and product in turns; the first time of each fetches and compiles its code, and does not count. */
async function compared(bench: Bench, page: Page, floor: Opened, product: Opened) {
  const [ofFloor, ofProduct]: [number[], number[]] = [[], []];
  for (let time = 0; time <= bench.times(TIMES); time += 1) {
    const took = [await timeToFirst(page, ...floor), await timeToFirst(page, ...product)];
    if (time === 0) continue;
    ofFloor.push(took[0] ?? NaN);
    ofProduct.push(took[1] ?? NaN);
  }
  return ratioAt(50, ofProduct, ofFloor);
}

/** The largest paint of the sign-in and of the inbox, on a slow telephone with nothing in its cache. */
async function measureLcp(bench: Bench, page: Page): Promise<void> {
  for (const [id, address, profile] of [
    ['lcpSignIn', '/sign-in', {}],
    ['lcpInbox', '/messages', await profileOf(page)],
  ] as const) {
    const [floor, product]: [number[], number[]] = [[], []];
    const visit = async (to: string) => {
      const context = await newContext(bench, profile);
      try {
        return await visitSlowly(await context.newPage(), bench.origin, to, id === 'lcpInbox');
      } finally {
        await context.close();
      }
    };
    const { bytes } = await visit(address);
    bench.site.put('/static/script.js', fillerOf(bytes));
    bench.site.put('/static/index.html', STATIC_PAGE);
    for (let time = 0; time < bench.times(LCP_TIMES); time += 1) {
      floor.push((await visit('/static/index.html')).lcp);
      product.push((await visit(address)).lcp);
    }
    bench.note(id, { ...ratioAt(50, product, floor), note: `${String(Math.round(bytes / 1024))} KiB` });
  }
}

/** The largest paint, and how many bytes of the site had come by then; waits for the rows where there are to be any. */
async function visitSlowly(page: Page, origin: string, address: string, rows: boolean) {
  const tools = await toolsOf(page);
  const ours = new Set<string>();
  let bytes = 0;
  tools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(origin)) ours.add(requestId);
  });
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) bytes += encodedDataLength;
  });
  await tools.send('Network.enable');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tools.send('Network.emulateNetworkConditions', fastFourG);
  await page.goto(address, { waitUntil: 'load' });
  if (rows && address === '/messages') await page.waitForFunction(() => watched.first.rows !== undefined);
  await page.waitForFunction(() => watched.lcp() > 0 && performance.now() - watched.lcp() > 1500);
  return { lcp: await page.evaluate(() => watched.lcp()), bytes };
}

const STATIC_PAGE = '<!doctype html><body><script type="module" src="/static/script.js"></script>';

/** A script that says one line, and is as long, compressed, as so many bytes: nothing in it can be compressed much. */
function fillerOf(bytes: number): string {
  // Six bits of a letter are chance: gzip leaves about three quarters of it.
  const chance = randomBytes(Math.round(bytes))
    .toString('base64')
    .slice(0, Math.round((bytes * 4) / 3));
  return `//${chance}\ndocument.body.append(Object.assign(document.createElement('p'), {textContent: 'All of it is here.'}));`;
}
